# SPDX-License-Identifier: MIT
"""How names of the document become names in C, and which are refused."""

import re

from ..base.problems import SpecError

MAX_OPERATION = 64  # what model APIs take
MAX_OWN_OPERATION = 50  # leaves room for the prefix that clients put before it
MAX_ARGUMENT = 64

_KEYWORDS = set('''
    auto break case char const continue default do double else enum extern float for goto if inline int
    long register restrict return short signed sizeof static struct switch typedef union unsigned void
    volatile while alignas alignof atomic bool complex generic imaginary noreturn static_assert
    thread_local asm catch char8_t char16_t char32_t class co_await co_return co_yield concept consteval
    constexpr constinit const_cast decltype delete dynamic_cast explicit export false friend mutable
    namespace new noexcept nullptr operator private protected public reinterpret_cast requires static_cast
    template this throw true try typeid typename using virtual wchar_t and and_eq bitand bitor compl not
    not_eq or or_eq xor xor_eq typeof typeof_unqual unix linux errno stdin stdout stderr assert offsetof
    major minor makedev i386
    curl_ftpssl curl_socket_typedef d_fileno h_addr h_errno ifa_broadaddr ifa_dstaddr ifc_buf ifc_req
    ifr_addr ifr_bandwidth ifr_broadaddr ifr_data ifr_dstaddr ifr_flags ifr_hwaddr ifr_ifindex ifr_map
    ifr_metric ifr_mtu ifr_name ifr_netmask ifr_newname ifr_qlen ifr_slave math_errhandling s6_addr
    s6_addr16 s6_addr32 sa_handler sa_sigaction sched_priority si_addr si_addr_lsb si_arch si_band
    si_call_addr si_fd si_int si_lower si_overrun si_pid si_pkey si_ptr si_status si_stime si_syscall
    si_timerid si_uid si_upper si_utime si_value sigev_notify_attributes sigev_notify_function st_atime
    st_ctime st_mtime
'''.split())

# What runtime/include declares; a test compares.
RESERVED = frozenset('''
    portkey_answer_check portkey_api_base_url portkey_api_title portkey_attempt
    portkey_attempt_notice portkey_boolean portkey_call_id portkey_call_options
    portkey_call_options_init portkey_cjson_from_value portkey_cjson_numbers portkey_cjson_to_text
    portkey_client portkey_client_cancel portkey_client_expired portkey_client_free
    portkey_client_from_environment portkey_client_in_flight portkey_client_key_fits
    portkey_client_new portkey_client_ready portkey_client_send portkey_client_start
    portkey_client_take_answer portkey_client_use_loop
    portkey_client_wait portkey_client_wake portkey_code portkey_code_is_connect
    portkey_code_is_timeout portkey_code_name portkey_difference portkey_domain_count
    portkey_domain_description portkey_domain_name portkey_domain_suggest portkey_done portkey_error
    portkey_error_format portkey_event portkey_header portkey_hooks portkey_hooks_init
    portkey_http_request portkey_http_request_free portkey_http_request_new portkey_integer
    portkey_json portkey_json_free portkey_json_limits portkey_json_merge portkey_json_parse
    portkey_json_remove portkey_json_root portkey_json_set portkey_json_type portkey_log
    portkey_log_level portkey_loop portkey_loop_init portkey_null portkey_null_pointer
    portkey_number portkey_operation portkey_operation_at portkey_operation_count
    portkey_operation_domain portkey_operation_find portkey_operation_is_destructive
    portkey_operation_is_enterprise portkey_operation_is_experimental
    portkey_operation_is_idempotent portkey_operation_is_public portkey_operation_is_read_only
    portkey_operation_method portkey_operation_name portkey_operation_page_argument
    portkey_operation_page_size_argument portkey_operation_path portkey_operation_plane
    portkey_operation_required_argument portkey_operation_rows portkey_operation_rows_total
    portkey_operation_scope
    portkey_operation_summary_field portkey_operation_summary_field_count portkey_options
    portkey_options_from_environment portkey_options_init portkey_pager portkey_pager_free
    portkey_pager_new portkey_pager_next portkey_pager_response portkey_plane portkey_prepare_easy
    portkey_presence portkey_progress portkey_progress_notice portkey_query portkey_raw_request
    portkey_raw_request_init portkey_read_fd portkey_request portkey_request_body
    portkey_request_content_type portkey_request_free portkey_request_new portkey_request_new_raw
    portkey_request_operation portkey_request_target portkey_response portkey_response_body
    portkey_response_free portkey_response_header portkey_response_json portkey_response_new
    portkey_response_status portkey_sink portkey_source portkey_string_list portkey_text_free
    portkey_tool portkey_tool_at portkey_tool_count portkey_tool_descriptor portkey_tool_domain
    portkey_tool_find portkey_tool_is_workflow portkey_tool_name portkey_tool_operation
    portkey_tool_suggest portkey_tool_title portkey_transport portkey_transport_init
    portkey_transport_send portkey_value portkey_value_at portkey_value_boolean portkey_value_count
    portkey_value_equals_string portkey_value_exists portkey_value_first portkey_value_get
    portkey_value_integer portkey_value_is portkey_value_key portkey_value_member portkey_value_next
    portkey_value_number portkey_value_raw portkey_value_string portkey_value_text
    portkey_value_type portkey_value_within portkey_version portkey_violation portkey_workflow_at
    portkey_workflow_call portkey_workflow_check portkey_workflow_count portkey_workflow_find portkey_write_fd
'''.split())

# The macros and constants of the same; a test compares.
RESERVED_MACROS = frozenset('''
    PORTKEY_ABSENT PORTKEY_API PORTKEY_BEGIN_DECLS PORTKEY_BOOLEAN PORTKEY_CALL_OPTIONS_INIT
    PORTKEY_CHECK_RESULT PORTKEY_CJSON_MAX_DEPTH PORTKEY_CJSON_MAX_VALUES PORTKEY_CJSON_RAW
    PORTKEY_CJSON_REFUSE PORTKEY_EANSWER PORTKEY_EARGUMENTS PORTKEY_ECANCELLED PORTKEY_ECONFIG
    PORTKEY_ECONNECT PORTKEY_ECONNECTTIMEOUT PORTKEY_EDEADLINE PORTKEY_EDNS PORTKEY_EFIRSTBYTE
    PORTKEY_EFORK PORTKEY_EHTTP PORTKEY_EIDLE PORTKEY_EINVAL PORTKEY_EJSON PORTKEY_END_DECLS
    PORTKEY_ENETWORK PORTKEY_ENOKEY PORTKEY_ENOMEM PORTKEY_ESTREAM PORTKEY_ETIMEOUT PORTKEY_ETLS
    PORTKEY_ETOOLARGE PORTKEY_EUNKNOWN PORTKEY_FOR_EACH PORTKEY_HOOKS_INIT PORTKEY_INTEGER
    PORTKEY_IS_NULL PORTKEY_JSON_ARRAY PORTKEY_JSON_BOOLEAN PORTKEY_JSON_NONE PORTKEY_JSON_NULL
    PORTKEY_CONVERTED PORTKEY_JSON_NUMBER PORTKEY_JSON_OBJECT PORTKEY_JSON_STRING PORTKEY_LITERAL PORTKEY_LOG_DEBUG
    PORTKEY_LOG_ERROR PORTKEY_LOG_INFO PORTKEY_LOG_WARNING PORTKEY_LOOP_INIT PORTKEY_MAX_VIOLATIONS
    PORTKEY_NULL PORTKEY_NULL_BOOLEAN PORTKEY_NULL_INTEGER PORTKEY_NULL_LIST PORTKEY_NULL_NUMBER
    PORTKEY_NULL_OBJECT PORTKEY_NUMBER PORTKEY_OK PORTKEY_OPTIONS_INIT PORTKEY_PLANE_CONTROL
    PORTKEY_PLANE_DATA PORTKEY_PRESENT PORTKEY_RAW_REQUEST_INIT PORTKEY_READABLE
    PORTKEY_TRANSPORT_INIT PORTKEY_VERSION PORTKEY_VERSION_MAJOR PORTKEY_VERSION_MINOR
    PORTKEY_VERSION_NUMBER PORTKEY_VERSION_OF PORTKEY_VERSION_PATCH PORTKEY_WRITABLE
'''.split())


def snake(name):
    """pageSize and page-size become page_size; StartTime> becomes start_time_gt."""
    name = name.replace('<', '_lt_').replace('>', '_gt_')
    name = re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', name)
    name = re.sub(r'([A-Z]+)([A-Z][a-z])', r'\1_\2', name)
    return re.sub(r'[^A-Za-z0-9]+', '_', name).strip('_').lower()


def field(name):
    """The C field of an argument or member: snake case; a keyword takes a trailing underscore.

    So does what may be a type of ours: in C++ a member must not take the name of its own type.
    """
    name = snake(name) or 'field'
    if name[0].isdigit():
        name = '_' + name
    return name + '_' if name in _KEYWORDS or name.startswith('portkey_') else name


def argument(name):
    """The argument of a body's member: its own name, with what clients do not take in a name replaced."""
    return re.sub(r'[^A-Za-z0-9_.-]+', '_', name).strip('_') if re.search(r'[^A-Za-z0-9_.-]', name) else name


def c_domain(name):
    return name.replace('-', '_')


def domain_function(domain):
    """The function that gives the tables of a domain; no operation has a function of such a name."""
    return f'portkeyadmin_domain_{c_domain(domain)}'


def answers_function(domain):
    """The same of the tables of its answers."""
    return f'portkeyadmin_answers_{c_domain(domain)}'


def function(operation):
    """The C function that calls an operation."""
    return 'portkey_' + operation


def functions(operation):
    """All C functions of an operation."""
    return tuple(function(operation) + end for end in ('', '_request', '_read', '_pages', '_next'))


def symbols(operation):
    """All C names of an operation."""
    return functions(operation) + (function(operation) + '_params', function(operation) + '_answer')


def check_operation(name, place, longest):
    if not re.fullmatch(r'[a-z][a-z0-9_]*', name):
        raise SpecError(place, f"the name '{name}' is not of the form [a-z][a-z0-9_]*")
    if len(name) > longest:
        raise SpecError(place, f"the name '{name}' has {len(name)} characters; at most {longest} are allowed")


def is_argument(name):
    """Whether clients take it as the name of an argument."""
    return re.fullmatch(r'[A-Za-z0-9_.-]+', name) is not None and len(name) <= MAX_ARGUMENT


def check_argument(name, place):
    if not is_argument(name):
        raise SpecError(place, f"the name '{name}' is not of the form [A-Za-z0-9_.-]{{1,{MAX_ARGUMENT}}}")
