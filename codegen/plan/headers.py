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
    tables_function: str  # that gives the tables of the domain; '' where it has no operations
    has_answers: bool = False  # there is a header of answers/, which this one includes


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
                  [struct for struct in mine if struct.c_name not in of_operations], operations,
                  operations[0].tables_function if operations else '')


def _foreign(structs, home):
    """The structures of other headers that these point to, in the order they do."""
    used = {field.structure.c_name: field.structure for struct in structs for field in struct.fields
            if field.structure and field.structure.home != home}
    return list(used.values())


@dataclasses.dataclass
class AnswerHeader:
    """A header of answers/, which a domain's header includes; or types.h, with the structures that domains share."""

    name: str
    guard: str
    source: str
    includes: list     # names of other headers of answers/
    forward: list      # C names of structures that others define
    structures: list   # of AnswerStruct
    operations: list   # of answers.AnswerRow with a structure or items
    tables_function: str  # that gives their tables; '' where there are none


def plan_answer_headers(model, answers, structures):
    headers = [_answer_header(one.name, one.source, one.mine, one.name,
                              [row for row in one.operations if row.structure or row.item]) for one in answers]
    shared = structures.in_header['']
    if shared:
        headers.append(_answer_header('types', model.root_file, shared, '', []))
    return [header for header in headers if header.structures or header.operations]


def _answer_header(name, source, mine, home, rows):
    foreign = _foreign(mine, home)
    foreign += [struct for row in rows for struct in (row.structure, row.item) if struct and struct.home != home]
    return AnswerHeader(name, f'PORTKEYADMIN_ANSWERS_{names.c_domain(name).upper()}_H', source,
                        [other or 'types' for other in sorted({struct.home for struct in foreign})] if home else [],
                        sorted({struct.c_name for struct in foreign}), mine, rows,
                        rows[0].tables_function if rows else '')
