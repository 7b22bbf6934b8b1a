# SPDX-License-Identifier: MIT
"""What the public headers hold: one per domain, and types.h for structures that domains share."""

import dataclasses

from ..name import names


@dataclasses.dataclass
class Header:
    name: str          # of the file, without .h
    guard: str
    source: str        # the document it comes from
    description: str
    includes: list     # names of other generated headers
    forward: list      # C names of structures that others define
    structures: list   # of Struct, in an order C can read, without those of operations
    operations: list   # of OperationRow


def plan_headers(model, structures, domains):
    """The Headers of the DomainPlans, and that of types.h where the root document has structures."""
    headers = [_domain(domain, structures) for domain in domains]
    shared = structures.in_header['']
    if shared:
        headers.append(_header('types', model.root_file, 'Structures that several domains share.', shared, '', []))
    return headers


def _domain(domain, structures):
    return _header(domain.name, domain.source, domain.description or domain.name, structures.in_header[domain.name],
                   domain.name, domain.operations)


def _header(name, source, description, mine, home, operations):
    foreign = _foreign(mine, home)
    of_operations = {row.structure.c_name for row in operations}
    return Header(name, f'PORTKEYADMIN_GENERATED_{names.c_domain(name).upper()}_H', source, description,
                  # types.h includes no header of a domain, which may include it.
                  [other or 'types' for other in sorted({struct.home for struct in foreign})] if home else [],
                  [struct.c_name for struct in foreign if struct.home],
                  [struct for struct in mine if struct.c_name not in of_operations], operations)


def _foreign(structs, home):
    """The structures of other headers that these point to, in the order they do."""
    used = {field.structure.c_name: field.structure for struct in structs for field in struct.fields
            if field.structure and field.structure.home != home}
    return list(used.values())
