# SPDX-License-Identifier: MIT
# Completion for bash. The program itself says which tools and domains there are.
# shellcheck shell=bash

# _portkey_admin_mcp_list NAMES: completes the last name of a comma-separated list
_portkey_admin_mcp_list()
{
    local start=

    if [[ $current == *,* ]]; then
        start=${current%,*},
    fi
    compopt -o nospace
    mapfile -t COMPREPLY < <(compgen -P "$start" -W "$1" -- "${current##*,}")
}

_portkey_admin_mcp_file()
{
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}

# _portkey_admin_mcp_names OPTION...: the names of tools or domains, with the experimental ones if the line has the option
_portkey_admin_mcp_names()
{
    "$program" tools "$@" ${experimental:+"$experimental"} 2>/dev/null
}

# Completes the value of the option $option.
_portkey_admin_mcp_value()
{
    case $option in
    --toolsets) _portkey_admin_mcp_list "$(_portkey_admin_mcp_names --all --domains)" ;;
    --tools | --exclude-tools) _portkey_admin_mcp_list "$(_portkey_admin_mcp_names --all --names)" ;;
    --api-key-file | --db | --record | --principals) _portkey_admin_mcp_file ;;
    --answers) mapfile -t COMPREPLY < <(compgen -W 'short full' -- "$current") ;;
    --format) mapfile -t COMPREPLY < <(compgen -W 'json csv table' -- "$current") ;;
    --surface) mapfile -t COMPREPLY < <(compgen -W 'compact full names' -- "$current") ;;
    --plan) mapfile -t COMPREPLY < <(compgen -W 'enterprise pro' -- "$current") ;;
    --by) mapfile -t COMPREPLY < <(compgen -W 'model user workspace metadata:' -- "$current") ;;
    --seed) mapfile -t COMPREPLY < <(compgen -W 'demo empty' -- "$current") ;;
    esac
}

_portkey_admin_mcp()
{
    local program=$1 current=${COMP_WORDS[COMP_CWORD]} command='' option='' operands=0 word
    local experimental='' sandbox=''
    local options='--toolsets --tools --exclude-tools --surface --answers --max-answer --read-only --experimental
        --api-key-file --base-url --gateway-url --allow-insecure-http --allow-private-base-url --timeout --no-landlock --help --version'

    COMPREPLY=()
    # Bash takes "=" for a word of its own.
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $word == = ]]; then
            continue
        elif [[ $option ]]; then
            option=
        elif [[ $word == --@(toolsets|tools|exclude-tools|surface|answers|max-answer|fields|format|api-key-file|base-url|gateway-url|timeout|host|port|principals|workers|db|seed|key|plan|clock|record|fault|from|to|by|workspace) ]]; then
            option=$word
        elif [[ $word == --experimental ]]; then
            experimental=$word
        elif [[ $word == --sandbox ]]; then
            sandbox=$word
        elif [[ $word != -* ]]; then
            operands=$((operands + 1))
            command=${command:-$word}
        fi
    done
    if [[ $current == = ]]; then
        current=
    fi
    if [[ $option ]]; then
        _portkey_admin_mcp_value
        return
    fi
    if [[ $command == tools ]]; then
        options+=' --all --names --domains --json'
    elif [[ $command == call ]]; then
        options+=' --fields --format'
    elif [[ $command == report ]]; then
        options+=' --from --to --by --json'
    elif [[ $command == export ]]; then
        options+=' --workspace --yes --json'
    elif [[ $command == import ]]; then
        options+=' --workspace --dry-run --yes --json'
    elif [[ $command == diff ]]; then
        options+=' --workspace'
    elif [[ $command == sandbox ]]; then
        options+=' --db --seed --plan --clock --port --key --record --fault'
    elif [[ $command == http ]]; then
        options+=' --host --port --principals --workers'
    fi
    if [[ $command != sandbox ]]; then
        options+=' --sandbox'
    fi
    if [[ $sandbox ]]; then
        options+=' --db --seed --plan --clock'
    fi
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    elif ((operands == 0)); then
        mapfile -t COMPREPLY < <(compgen -W 'http tools call report export import diff observe sandbox token help version' -- "$current")
    elif ((operands == 1)) && [[ $command == @(tools|call) ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_portkey_admin_mcp_names --names)" -- "$current")
    elif ((operands == 1)) && [[ $command == help ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'http tools call report export import diff observe sandbox token' -- "$current")
    elif ((operands == 1)) && [[ $command == observe ]]; then
        _portkey_admin_mcp_file
    elif ((operands == 1)) && [[ $command == @(export|import|diff) ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
    fi
}

complete -F _portkey_admin_mcp portkey-admin-mcp
