# SPDX-License-Identifier: MIT
"""What the documents say of the members of answers, for those who show answers: whose text is in them, how much of it
is shown, how rows are merged, and which are secrets or shown once.

The members of an answer are a tree. Arrays are passed through, and all branches of a union count. What can be told
from its absence is left out: a member without text, and what is below a text of others.
"""

import dataclasses

from ..base.problems import Place
from ..name import rows as row_names

# The tree of an operation has at most so many members: below what refers to itself, or to much, nothing is documented.
MAX_MEMBERS = 5000
MAX_DEPTH = 12
_TEXT = {'string', 'array', 'object'}


@dataclasses.dataclass(frozen=True)
class Member:
    name: str
    outside: bool
    limit: int
    whole: bool
    rows: bool
    secret: bool
    once: bool
    merge: str
    members: tuple  # of Member, by name


@dataclasses.dataclass
class MembersPlan:
    operations: list  # of Member, by name: each stands for an operation, and has the members of its answer
    texts: dict       # of all names: what their rows are called
    lists: dict       # members: what their list is called; those that are alike have one


def plan_members(model):
    read = [operation for operation in model.operations if operation.response is not None]
    workflows = model.workflows.operations if model.workflows else []
    listed = [_Tree(shows_once=not one.read_only).member([one.response], one.name, ()) for one in read]
    listed += [member for member in map(_of_workflow, workflows) if member.members]
    operations = sorted(listed, key=_by_name)
    lists, names = {}, set()
    for operation in operations:
        _collect(operation, operation.name, lists, names)
    return MembersPlan(operations, row_names.of_texts(names, Place(model.root_file, 1)), lists)


def _of_workflow(workflow):
    """Of workflows only where texts are shown whole, what has rows, and what is shown once: all of their text counts as
    that of others."""
    properties = workflow.response.properties if workflow.response is not None else {}
    rows = workflow.rows.path if workflow.rows is not None else None
    tree = _Tree(shows_once=not workflow.read_only)
    found = [_of_result(tree.member([schema], name, ()), _is_whole([schema]), name == rows)
             for name, schema in properties.items()]
    told = sorted((member for member in found if member.whole or member.rows or member.once), key=_by_name)
    return Member(workflow.name, True, 0, False, False, False, any(member.once for member in told), '', tuple(told))


def _of_result(member, whole, rows):
    """Without its own members: what is in them is said of it."""
    return Member(member.name, False, 0, whole, rows, member.once, member.once, '', ())


def _is_whole(schemas):
    return any(form.whole_texts for schema in schemas for form in _forms(schema))


def _collect(member, place, lists, names):
    names.add(member.name)
    if member.members and member.members not in lists:
        lists[member.members] = place if place not in lists.values() else f'{place}_{len(lists)}'
        for inner in member.members:
            _collect(inner, row_names.within(place, inner.name), lists, names)


def _by_name(member):
    return member.name.encode()


class _Tree:
    def __init__(self, shows_once):
        self._left = MAX_MEMBERS
        self._shows_once = shows_once  # an answer to a change: nothing else has the secrets in it

    def member(self, schemas, name, around):
        """What the schemas say together of the member of that name. `around` are the ids of those it lies in."""
        self._left -= 1
        forms = [form for schema in schemas for form in _forms(schema) if not any(id(form) in ids for ids in around)]
        outside = any(form.outside for form in forms)
        limit = max((form.text_limit for form in forms), default=0)
        merge = next((form.merge for form in forms if form.merge), '')
        inside = around + ({id(form) for form in forms if form.properties},)
        members = () if outside or len(inside) > MAX_DEPTH else self._members(forms, inside)
        secret = any(form.secret and not form.masked for form in forms)
        once = self._shows_once and (secret or any(member.once for member in members))
        return Member(name, outside, limit, _is_whole(forms), False, secret, once, merge, members)

    def _members(self, forms, around):
        named = {}
        for form in forms:
            for name, schema in form.properties.items():
                named.setdefault(name, []).append(schema)
        found = []
        for name, schemas in named.items():
            if _matters(schemas) and self._left > 0:
                found.append(self.member(schemas, name, around))
        return tuple(sorted(found, key=_by_name))


def _matters(schemas):
    """Whether the value may hold text, or is merged."""
    typed = [form for schema in schemas for form in _forms(schema) if form.types]
    return not typed or any(_TEXT & set(form.types) or form.merge for form in typed)


def _forms(schema):
    """The schema with all that apply to the same value or to its elements, each once."""
    found, waiting = {}, [schema]
    for one in waiting:  # which grows
        if id(one) not in found:
            found[id(one)] = one
            waiting += [part for part in (one.ref, one.items, *one.prefix_items, *one.branches()) if part is not None]
    return list(found.values())
