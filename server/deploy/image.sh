#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the file system of an image: the program, the libraries that it is linked with, and what these read.
#
#     image.sh INSTALLED IMAGE
#
# INSTALLED is where `meson install --destdir` put the program.
set -eu
installed=$(cd "$1" && pwd)
mkdir -p "$2/usr/bin" "$2/etc" "$2/tmp"
image=$(cd "$2" && pwd)

# A file of this system, at the same place in the image; a link as what it leads to.
copy() {
    mkdir -p "$image$(dirname "$1")"
    cp -L "$1" "$image$1"
}

program=$(find "$installed" -path '*/bin/portkey-admin-mcp')
cp "$program" "$image/usr/bin/portkey-admin-mcp"

# Our own library, if the program is not linked with it statically, stays where the program looks for it.
own=$(find "$installed" -name 'libportkeyadmin.so.*' | head -n 1)
folder=$(dirname "${own#"$installed"}")
if [ -n "$own" ]; then
    mkdir -p "$image$folder"
    cp -P "$installed$folder"/libportkeyadmin.so.* "$image$folder"
fi

# "libcurl.so.4 => /lib/x86_64-linux-gnu/libcurl.so.4 (0x...)", and the loader without an arrow.
LD_LIBRARY_PATH=$installed$folder ldd "$program" |
    sed -n 's/^[[:space:]]*\(.* => \)\{0,1\}\(\/[^ ]*\) (.*/\2/p' |
    while read -r library; do
        case $library in
        "$installed"*) ;;
        *) copy "$library" ;;
        esac
    done

# Names of hosts, and the certificates of the API.
copy /etc/ssl/certs/ca-certificates.crt
echo 'hosts: files dns' >"$image/etc/nsswitch.conf"
echo 'portkey:x:65532:65532::/:/sbin/nologin' >"$image/etc/passwd"
echo 'portkey:x:65532:' >"$image/etc/group"
