"""The driver of the Python client that openapi-generator makes from openapi/v2.yaml."""

import base64
import json
import os
import re
import sys
import time
import urllib.error
import urllib.request

FOLDER = os.path.dirname(os.path.abspath(__file__))
CLIENT = os.path.join(FOLDER, "build", "client")
sys.path.insert(0, CLIENT)

from atlas_client import ApiClient, ApiException, Configuration, DatabaseUser, DatabaseUsersApi  # noqa: E402

# The parameters that the client's methods have, by their names on the wire.
COMMON = {"envelope": "envelope", "pretty": "pretty"}
PAGING = {"includeCount": "include_count", "itemsPerPage": "items_per_page", "pageNum": "page_num"}


class TokenRefused(Exception):
    """The token endpoint said no."""

    def __init__(self, status):
        super().__init__(f"the token endpoint answered {status}")
        self.status = status


class Account:
    """The client for one base URL and one service account, with its token."""

    def __init__(self, base_url, auth):
        self._url = base_url + "/api/oauth/token"
        self._basic = base64.b64encode(f"{auth['clientId']}:{auth['clientSecret']}".encode()).decode()
        self._until = 0.0
        self._configuration = Configuration(host=base_url)
        self._api = DatabaseUsersApi(ApiClient(self._configuration))

    def api(self):
        """The typed API, with a token that is good; getting one is left to the generated client's users."""
        if time.monotonic() >= self._until:
            asked = time.monotonic()
            answer = self._ask()
            self._configuration.access_token = answer["access_token"]
            # Without a lifetime (RFC 6749 section 5.1) it is good for this call at least.
            self._until = asked + answer.get("expires_in", 0)
        return self._api

    def _ask(self):
        headers = {"Authorization": "Basic " + self._basic, "Accept": "application/json"}
        request = urllib.request.Request(self._url, data=b"grant_type=client_credentials", headers=headers, method="POST")
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise TokenRefused(error.code) from error


accounts = {}


def account_of(call):
    key = json.dumps([call["baseUrl"], call["auth"]], sort_keys=True)
    if key not in accounts:
        accounts[key] = Account(call["baseUrl"], call["auth"])
    return accounts[key]


def make(call):
    """One call, as a reply without its id."""
    if call["auth"]["type"] != "oauth":
        return {"unsupported": "the generated client has no Digest authentication"}
    operation, path, query = call["operation"], call["path"], call.get("query", {})
    names = {**COMMON, **(PAGING if operation == "listDatabaseUsers" else {})}
    for name in query:
        if name not in names:
            return {"unsupported": f"{operation} has no query parameter {name}"}
    options = {names[name]: value for name, value in query.items()}
    user = (path.get("groupId"), path.get("databaseName"), path.get("username"))
    body = DatabaseUser.from_dict(call.get("body"))
    try:
        api = account_of(call).api()
        if operation == "createDatabaseUser":
            result = api.create_database_user(path["groupId"], body, **options)
        elif operation == "listDatabaseUsers":
            result = api.list_database_users(path["groupId"], **options)
        elif operation == "getDatabaseUser":
            result = api.get_database_user(*user, **options)
        elif operation == "updateDatabaseUser":
            result = api.update_database_user(*user, body, **options)
        elif operation == "deleteDatabaseUser":
            result = api.delete_database_user(*user, **options)
        else:
            return {"unsupported": f"the client has no operation {operation}"}
    except TokenRefused as error:
        return {"apiError": {"status": error.status}}
    except ApiException as error:
        return api_error(error)
    # As the model has it: its to_dict is for requests, and leaves out what is for answers only.
    return {"response": {"body": None if result is None else result.model_dump(mode="json", by_alias=True, exclude_none=True)}}


def api_error(error):
    """What the exception tells: its model of the error, or where the client could not make one of the answer, its text."""
    if error.data is not None:
        told = {"errorCode": error.data.error_code, "detail": error.data.detail}
    else:
        try:
            body = json.loads(error.body or "null")
        except ValueError:
            body = None
        told = {name: body.get(name) for name in ("errorCode", "detail")} if isinstance(body, dict) else {}
    return {"apiError": {"status": error.status, **{name: value for name, value in told.items() if isinstance(value, str)}}}


def write(message):
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    with open(os.path.join(CLIENT, ".openapi-generator", "VERSION"), encoding="utf-8") as file:
        version = file.read().strip()
    write({"protocol": 1, "driver": {"name": "openapi-generator python", "version": version, "language": "Python"}})
    for line in sys.stdin:
        call = json.loads(line)
        try:
            outcome = make(call)
        except Exception as error:  # whatever the client throws is what its users would see
            outcome = {"error": re.sub(r"\s+", " ", f"{type(error).__name__}: {error}")}
        write({"id": call["id"], **outcome})


if __name__ == "__main__":
    main()
