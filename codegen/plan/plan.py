# SPDX-License-Identifier: MIT
"""All that the outputs hold, decided: emitters add nothing but the spelling."""

import dataclasses

from ..base.problems import Place, SpecError
from ..base.texts import cut, plain
from ..name import rows as row_names
from ..name.layouts import symbols_of
from . import descriptors as descriptor_texts
from .answers import plan_answers
from .bundle import bundle
from .domains import plan_domain, plan_workflows
from .forms import form
from .headers import plan_answer_headers, plan_headers
from .members import MembersPlan, plan_members
from .surface import SurfacePlan, plan_surface
from .tables import MAX_INDEX

# What a server has room for in its list of those that are switched on.
MAX_DOMAINS = 1024
MAX_TITLE = 256


@dataclasses.dataclass
class Plan:
    title: str
    server: str      # the URL that requests go to by default; '' where the document names none
    base: str        # its path
    schemes: dict    # ways to send the key that operations have, by the names of their rows
    source: str      # the root document
    domains: list    # of domains.DomainPlan
    workflows: object  # the domains.DomainPlan of workflows, or None
    answers: list    # of answers.AnswersPlan
    headers: list    # of headers.Header
    answer_headers: list  # of headers.AnswerHeader
    revision: int    # the newest that a structure has members of
    lost: list       # functions of earlier revisions whose domain or answers are gone
    bundle: dict     # the documents as one
    forms: dict      # of the operations, by their names, in the order of their rows
    surface: SurfacePlan
    members: MembersPlan
    files: list      # of (path below the output folder, what it is, the domain or header it is for, or None)

    @property
    def homes(self):
        """All that rows lie in: the domains, and behind them the workflows."""
        return self.domains + ([self.workflows] if self.workflows else [])

    def paths(self, end):
        """The paths of all files that end so."""
        return sorted(path for path, _, _ in self.files if path.endswith(end))


def plan(model, structures, layouts, problems):
    """The Plan of the model, or None with problems reported. `layouts` are name.layouts.Layouts."""
    tools = model.tools + (model.workflows.tools if model.workflows else [])
    descriptors = problems.attempt(descriptor_texts.describe, tools, model.strict, problems)
    return None if problems else problems.attempt(_plan, model, structures, layouts, descriptors)


def _plan(model, structures, layouts, descriptors):
    _check_sizes(model)
    schemes = {operation.scheme.name: operation.scheme for operation in model.operations if operation.scheme}
    rows = row_names.of_texts(schemes, Place(model.root_file, 1))
    domains = [plan_domain(domain, structures, descriptors, rows, model.strict) for domain in model.domains]
    homes = {row.operation.name: domain.c_name for domain in domains for row in domain.operations}
    workflows = model.workflows and plan_workflows(model.workflows, homes, descriptors, model.strict)
    answers = [plan_answers(domain, structures) for domain in model.domains]
    headers = plan_headers(model, structures, domains)
    answer_headers = plan_answer_headers(model, answers, structures.answers)
    lost = sorted(set(layouts.symbols) - symbols_of(model, structures.answers))
    for header in headers:
        header.has_answers = any(other.name == header.name and other.operations for other in answer_headers)
    return Plan(cut(plain(model.title), MAX_TITLE), model.server, model.base,
                {rows[name]: scheme for name, scheme in schemes.items()}, model.root_file, domains, workflows, answers,
                headers, answer_headers, layouts.newest(structures.all), lost, bundle(model),
                {row.operation.name: form(row.operation) for domain in domains for row in domain.operations},
                plan_surface(model), plan_members(model), _files(domains, workflows, answers, headers, answer_headers))


def _check_sizes(model):
    place = Place(model.root_file, 1)
    if len(model.domains) > MAX_DOMAINS:
        raise SpecError(place, f'more than {MAX_DOMAINS} domains')
    for what, things in (('operations', model.operations), ('tools', model.tools)):
        if len(things) > MAX_INDEX:
            raise SpecError(place, f'more {what} than 16 bits can count')


def _files(domains, workflows, answers, headers, answer_headers):
    files = [('api.c', 'api', None), ('index.c', 'index', None), ('places.h', 'places', None),
             ('answers/index.c', 'answers index', None), ('tools/index.c', 'tools index', None),
             ('sandbox/forms.c', 'forms', None),
             ('shown/members.c', 'members', None), ('surface/surface.c', 'surface', None),
             ('tools.md', 'reference', None), ('openapi.json', 'openapi', None),
             ('tools.json', 'descriptors', None), ('meson.build', 'build', None)]
    for domain in (*domains, *([workflows] if workflows else [])):
        files += [(f'{domain.name}.c', 'domain', domain), (f'tools/{domain.name}.c', 'tools', domain)]
    files += [(f'answers/{one.name}.c', 'answers', one) for one in answers]
    files += [(f'include/portkeyadmin/{header.name}.h', 'header', header) for header in headers]
    return files + [(f'include/portkeyadmin/answers/{header.name}.h', 'answer header', header)
                    for header in answer_headers]
