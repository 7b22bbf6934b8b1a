# SPDX-License-Identifier: MIT
# Completion for fish. The program itself says which tools and domains there are.

# What names tools and domains: "tools" and the words given; those that Portkey does not document, too, if the line
# has --experimental.
function __portkey_admin_mcp_names
    set -l experimental
    contains -- --experimental (commandline -poc)
    and set experimental --experimental
    portkey-admin-mcp tools $argv $experimental 2>/dev/null
end

function __portkey_admin_mcp_needs_tool
    set -l words (commandline -poc)
    contains -- $words[-1] tools call
end

complete -c portkey-admin-mcp -f
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a tools -d 'List the active tools, or describe one'
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a call -d 'Call one tool'
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a report -d 'Show what was used in a period'
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a export -d 'Write a workspace into a folder'
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a import -d 'Apply the files of a folder to a workspace'
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a diff -d 'Compare a workspace with a folder'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from export import diff' -a '(__fish_complete_directories)'
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a observe \
    -d 'Compare the answers of the API with what is documented'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from observe' -F
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a http -d 'Serve MCP over HTTP'
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a sandbox -d 'Emulate the API on this machine'
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a token -d 'Make a bearer token and its digest'
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a help -d 'Print how the program is used'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from help' \
    -a 'http tools call report export import diff observe sandbox token'
complete -c portkey-admin-mcp -n '__fish_is_first_arg' -a version -d 'Print the version'
complete -c portkey-admin-mcp -n '__portkey_admin_mcp_needs_tool' -a '(__portkey_admin_mcp_names --names)'

complete -c portkey-admin-mcp -l toolsets -x -d 'Offer only the tools of these domains' \
    -a '(__fish_complete_list , "__portkey_admin_mcp_names --all --domains")'
complete -c portkey-admin-mcp -l tools -x -d 'Offer these tools besides those of the domains' \
    -a '(__fish_complete_list , "__portkey_admin_mcp_names --all --names")'
complete -c portkey-admin-mcp -l exclude-tools -x -d 'Do not offer these tools' \
    -a '(__fish_complete_list , "__portkey_admin_mcp_names --all --names")'
complete -c portkey-admin-mcp -l surface -x -a 'compact full names' -d 'How the operations are listed as tools'
complete -c portkey-admin-mcp -l answers -x -a 'short full' -d 'How the answers of the API are shown'
complete -c portkey-admin-mcp -l max-answer -x -d 'The budget of a short answer, in bytes'
complete -c portkey-admin-mcp -l read-only -d 'Offer only tools that change nothing'
complete -c portkey-admin-mcp -l experimental -d 'Show tools that Portkey does not document, too'
complete -c portkey-admin-mcp -l api-key-file -r -F -d 'File with the API key on its first line'
complete -c portkey-admin-mcp -l base-url -x -d 'URL of the control plane'
complete -c portkey-admin-mcp -l gateway-url -x -d 'URL of the data plane'
complete -c portkey-admin-mcp -l allow-insecure-http -d 'Accept http:// URLs'
complete -c portkey-admin-mcp -l allow-private-base-url -d 'Accept loopback and private addresses'
complete -c portkey-admin-mcp -l timeout -x -d 'Time limit for one attempt at a request'
complete -c portkey-admin-mcp -l no-landlock -d 'Let the process keep its access to files'
complete -c portkey-admin-mcp -n 'not __fish_seen_subcommand_from sandbox' -l sandbox -d 'Call a sandbox inside this program, not the API'
complete -c portkey-admin-mcp -s h -l help -d 'Print how the program is used'
complete -c portkey-admin-mcp -s V -l version -d 'Print the version'

complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from tools' -l all -d 'Every tool, whichever the settings choose'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from tools' -l names -d 'Print the names of the tools only'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from tools' -l domains -d 'Print the names of their domains only'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from tools report export import' -l json -d 'Print JSON'

complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from report' -l from -x -d 'Start of the period'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from report' -l to -x -d 'End of the period'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from report' -l by -x -a 'model user workspace metadata:' \
    -d 'What rows stand for'

complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from export import diff' -l workspace -x -d 'Id or slug of the workspace'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from import' -l dry-run -d 'Only show the plan'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from import' -l yes -d 'Do not ask'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from export' -l yes -d 'Replace files that were changed'

complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from call' -l fields -x -d 'Print these members of the answer only'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from call' -l format -x -a 'json csv table' -d 'Print the answer in this form'

complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from http' -l host -x -d 'Address to listen on'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from http' -l principals -r -F -d 'File of principals'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from http sandbox' -l port -x -d 'Port to listen on'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from http' -l workers -x -d 'Processes that serve'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from sandbox; or __fish_contains_opt sandbox' -l db -r -F -d 'File with the state'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from sandbox; or __fish_contains_opt sandbox' -l seed -x -a 'demo empty' -d 'What it begins with'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from sandbox' -l key -x -d 'API key that it accepts'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from sandbox; or __fish_contains_opt sandbox' -l plan -x -a 'enterprise pro' -d 'Plan of the organisation'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from sandbox; or __fish_contains_opt sandbox' -l clock -x -d 'Time at which the clock stands'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from sandbox' -l record -r -F -d 'File for requests and responses'
complete -c portkey-admin-mcp -n '__fish_seen_subcommand_from sandbox' -l fault -x -d 'Rule for requests that fail'
