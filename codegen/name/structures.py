# SPDX-License-Identifier: MIT
"""Which structures there are in C, and the names of them and their fields."""

from ..base.problems import SpecError
from ..base.structures import Field, Struct, kind_of
from . import answer_structures, derive, names
from .answer_structures import AnswerStructures
from .assign import Claim, settle
from .constants import name_constants

# Offsets have 16 bits, and no field is larger than 16 bytes.
MAX_FIELDS = 4000


class Structures:
    """All structures of the model: `of_operation` by operation, and per header in an order C can read."""

    def __init__(self, model, problems, lock):
        self._problems = problems
        self._model = model
        self._lock = lock
        self._by_identity = {}
        self._all = []
        self._home_of_file = {domain.file: domain.name for domain in model.domains}
        if model.root_file in self._home_of_file:
            self._home_of_file[model.root_file] = ''
        self.of_operation = {}
        self.in_header = {domain.name: [] for domain in model.domains}
        self.in_header[''] = []
        for operation in model.operations:
            c_name = f'{names.function(operation.name)}_params'
            struct = problems.attempt(self._build, c_name, '', operation.domain, operation.arguments,
                                      operation.place)
            self.of_operation[operation.name] = struct
        if model.strict:
            self._check_names()
        else:
            problems.attempt(self._settle_names)
        problems.attempt(name_constants, self._all, lock, model.mistakes)
        self.answers = AnswerStructures(model, {struct.c_name for struct in self._all}, problems)
        self._settle_layouts()

    @property
    def all(self):
        """Those of answers, too."""
        return self._all + self.answers.all

    def _build(self, c_name, source, home, schema, place):
        if len(schema.properties) > MAX_FIELDS:
            raise SpecError(place, f'more than {MAX_FIELDS} members')
        struct = Struct(c_name, source, home, schema.description, place)
        self._all.append(struct)
        if schema.identity:
            self._by_identity[schema.identity] = struct
        for name, member in schema.properties.items():
            struct.fields.append(self._field(name, member, name in schema.required, struct))
        # After what it refers to; pointers to structures in the making rely on the forward declarations.
        self.in_header[home].append(struct)
        return struct

    def _field(self, name, member, required, parent):
        schema = member.resolved()
        kind = kind_of(schema)
        inner = None
        if kind == 'OBJECT':
            inner = self._structure(member.target(), name, parent)
        elif kind == 'OBJECT_LIST':
            inner = self._structure(schema.items.target(), name, parent)
        return Field(name, names.field(name), kind, schema, required, member.place, inner)

    def _structure(self, schema, member, parent):
        if schema.identity is None:
            source = f'{parent.source or parent.c_name}.{member}'
            return self._build(f'{parent.c_name}_{names.snake(member)}', source, parent.home, schema, schema.place)
        if schema.identity in self._by_identity:
            return self._by_identity[schema.identity]
        file, tokens = schema.identity
        source = ('' if file == self._model.root_file else file) + '#/' + '/'.join(tokens)
        return self._build('portkey_' + names.snake(tokens[-1]), source, self._home_of_file.get(file, ''), schema,
                           schema.place)

    def _settle_layouts(self):
        for struct in self._all:
            self._lock.layouts.settle(struct, MAX_FIELDS, self._problems)
        for struct in self.answers.all:
            self._lock.layouts.settle(struct, answer_structures.MAX_FIELDS, self._problems)
        self._lock.layouts.check_operations(self._model.operations, self.answers, self._problems)

    # ---- names that are written in the documents ------------------------------

    def _check_names(self):
        places = self._function_names()
        for struct in self._all:
            self._problems.attempt(_check_structure, struct, places)
            self._problems.attempt(answer_structures.check_fields, struct)

    def _function_names(self):
        places = {}
        for operation in self._model.operations:
            for function in names.functions(operation.name):
                if function in names.RESERVED:
                    self._problems.report(operation.place, f"the C function '{function}' would take a name of the "
                                                           "library's own")
                if function in places:
                    self._problems.report(operation.place, f"the C name '{function}' stands already for "
                                                           f'{places[function]}')
                places[function] = operation.place
        return places

    # ---- names by rule --------------------------------------------------------

    def _settle_names(self):
        sources = {struct.source for struct in self._all}
        taken = names.RESERVED.union(*(names.symbols(operation.name) for operation in self._model.operations),
                                     self._lock.symbols_of_hidden(self._model.mistakes, sources),
                                     self._lock.released_structures())
        claims = [Claim(struct.source, derive.structure(struct.c_name, struct.source), 0, struct.place,
                        self._lock.name('structure', '', struct.source))
                  for struct in self._all if struct.source]
        settle(claims, lambda name: [name], taken)
        for struct, claim in zip([struct for struct in self._all if struct.source], claims):
            struct.c_name = claim.name
        for struct in self._all:
            self._settle_fields(struct)

    def _settle_fields(self, struct):
        claims = [Claim(field.name, derive.field(field.name), int(field.c_name != field.name), field.place,
                        self._lock.name('field', struct.c_name, field.name))
                  for field in struct.fields]
        settle(claims, lambda name: [name])
        for field, claim in zip(struct.fields, claims):
            field.c_name = claim.name


def _check_structure(struct, places):
    if struct.c_name in names.RESERVED:
        raise SpecError(struct.place, f"the C type '{struct.c_name}' would take a name of the library's own")
    if struct.c_name in places:
        raise SpecError(struct.place, f"the C name '{struct.c_name}' stands already for {places[struct.c_name]}")
    places[struct.c_name] = struct.place
