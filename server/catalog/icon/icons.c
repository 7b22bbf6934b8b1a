/* SPDX-License-Identifier: MIT */
/* Written by draw.py. */
#include "catalog/about.h"

/* clang-format off */
const char about_icons[] =
    "[{\"src\":\"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZ"
    "pZXdCb3g9IjAgMCA0OCA0OCI+PHJlY3Qgd2lkdGg9IjQ4IiBoZWlnaHQ9IjQ4IiByeD0iMTAiIGZpbGw9IiMxNzJCN"
    "EQiLz48ZyBmaWxsPSIjRkZDNDNEIj48cGF0aCBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0xNiAxNGExMCAxMCAwIDE"
    "gMCAwIDIwYTEwIDEwIDAgMSAwIDAtMjBtMCA2YTQgNCAwIDEgMSAwIDhhNCA0IDAgMSAxIDAtOHoiLz48cGF0aCBkP"
    "SJNMjUgMjJoMTd2NEgyNXpNMzIgMjZoNHY2aC00ek0zOCAyNmg0djRoLTR6Ii8+PC9nPjwvc3ZnPg==\",\"mimeType"
    "\":\"image/svg+xml\",\"sizes\":[\"any\"]},{\"src\":\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAA"
    "DAAAAAwCAYAAABXAvmHAAABUElEQVR42u2aMQ6CMBSGewtP4OTqajQ66KBhd+ni7EGc3Rl108kTeAMP0MSL1D6CEdB"
    "HKdrSV0vyJ6S8kv8jr49Cyxhy9AYrrnRSEkqyI4ncA2dNDxWcdGy6DibRmU89NF5VStn8Z4g8bSQxJUUAQRBAFKuNJ"
    "CrO8jJFFeBENX1eaUTYfKYIEAEigGGH7WYuL/upvJ/HUl5HmeAc2uCatwB8vSiZxgQxEOsVwHE30xqvCvp4AdDGvEs"
    "Ipkubtuafsp1OtQBNcr7JmOgEACoKZup2mJSeLJxDGxZvszqhAFAWMfP94fItHtowCLiXcwAsfepy+hdjBpMxgOmNd"
    "P0iwN+lkKtBjBn9GsBVGbUG4OpFZhXAxVTCKoCLyZxplfNuOu0EgPwHTRCflPGvRASIAP4CkP+9Tn6Bg/YSE/lFviC"
    "WWckvdAex1SCIzR4Ut9s8AFPrlKjL/57JAAAAAElFTkSuQmCC\",\"mimeType\":\"image/png\",\"sizes\":[\"48x48\""
    "]}]";
