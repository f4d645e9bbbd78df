"""Runs Rasa's prediction graph without dask.

Rasa schedules its graph through dask at every NLU parse and every action prediction:
about 1 ms a run for graphs of two to six nodes that can only run one after another. Here
the order is worked out once per target, and a run is a loop over the same nodes.
"""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import Any

from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphNode, GraphNodeHook, GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.storage import ModelStorage


class SequentialGraphRunner(GraphRunner):
    """A `GraphRunner` that calls the nodes of the loaded graph in topological order."""

    def __init__(self, schema: GraphSchema, nodes: dict[str, GraphNode]) -> None:
        self._schema = schema
        self._nodes = nodes
        self._plans: dict[tuple[str, ...], list[tuple[GraphNode, tuple[str, ...]]]] = {}

    @classmethod
    def create(
        cls,
        graph_schema: GraphSchema,
        model_storage: ModelStorage,
        execution_context: ExecutionContext,
        hooks: list[GraphNodeHook] | None = None,
    ) -> SequentialGraphRunner:
        """Instantiate the nodes as Rasa's own runner does, and keep them."""
        return cls.over(DaskGraphRunner.create(graph_schema, model_storage, execution_context, hooks))

    @classmethod
    def over(cls, loaded: DaskGraphRunner) -> SequentialGraphRunner:
        """Take over the nodes that Rasa's runner has instantiated (Rasa offers no public way)."""
        return cls(loaded._graph_schema, loaded._instantiated_nodes)

    def components(self) -> list[Any]:
        """The graph components, in the order of the schema."""
        return [node._component for node in self._nodes.values()]

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """Run what the targets need. Raises GraphRunError as Rasa's runner does."""
        wanted = tuple(targets or self._schema.target_names)
        plan = self._plans.get(wanted) or self._plan(wanted)
        results: dict[str, Any] = dict(inputs or {})
        try:
            for node, needs in plan:
                # A node takes (name, value) pairs and returns one.
                name, value = node(*((need, results[need]) for need in needs))
                results[name] = value
        except RuntimeError as error:
            raise GraphRunError("Error running runner.") from error
        return {target: results[target] for target in wanted}

    def _plan(self, wanted: tuple[str, ...]) -> list[tuple[GraphNode, tuple[str, ...]]]:
        nodes = self._schema.minimal_graph_schema(list(wanted)).nodes
        order = TopologicalSorter({name: set(node.needs.values()) for name, node in nodes.items()})
        plan = [
            (self._nodes[name], tuple(nodes[name].needs.values())) for name in order.static_order() if name in nodes
        ]
        self._plans[wanted] = plan
        return plan
