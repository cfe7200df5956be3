"""Messages as they come in: one that is broken is answered with what is wrong, and the next one is read.

pygls reads on after a broken message, but lets whoever sent it wait for an answer; JSON-RPC 2.0, section 5.1, has one.

Knows JSON-RPC. Must not know documents.
"""

from __future__ import annotations

from collections.abc import Mapping

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol


class Messages(LanguageServerProtocol):
    """The protocol, with an answer for a request that has not the form of one."""

    def structure_message(self, data: Mapping[str, object]) -> object:
        """A message in its class.

        Raises:
            JsonRpcException: It has not the form that its method has; a request was answered so.
        """
        try:
            return super().structure_message(dict(data))
        except JsonRpcException as error:
            number = data.get("id")
            if "method" in data and isinstance(number, int | str):
                self._send_response(number, error=error.to_response_error())
            raise

    def refuse(self) -> None:
        """Answer what is no message at all: nobody knows which request it was."""
        error = types.ResponseError(types.ErrorCodes.ParseError, "expected a message of JSON-RPC 2.0")
        self._send_data(types.ResponseErrorMessage(jsonrpc=self.VERSION, id=None, error=error))
