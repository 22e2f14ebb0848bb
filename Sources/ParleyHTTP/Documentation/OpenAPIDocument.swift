internal import HTTPTypes
internal import StrictJSON

/// The OpenAPI 3.1 description, written from the same tables as the router.
enum OpenAPIDocument {
    /// The version of the API, as `info.version`.
    static let version = "1.0.0"

    private static let bytes = document().encoded()

    /// The document as compact JSON.
    static func json() -> [UInt8] { bytes }

    private static func document() -> JSONValue {
        var paths = JSONObject()
        for row in PolicyTable.rows {
            var path: JSONObject = [:]
            if case .object(let known)? = paths[row.path] { path = known }
            path[row.method.rawValue.lowercased()] = OperationDescription(row: row).json
            paths[row.path] = .object(path)
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Parley", "version": .string(version),
                "summary": "The system of record for collective bargaining",
                "description":
                    .string(
                        """
                        Acts are POSTs to collections; each needs an Idempotency-Key. Acts that answer a state need \
                        If-Match. Problems are RFC 9457 with stable codes, in English and Chinese.
                        """),
            ],
            "servers": [["url": "/"]],
            "security": [["bearer": []]],
            "tags": .array(OperationTag.allCases.map { ["name": .string($0.rawValue)] }),
            "paths": .object(paths),
            "components": [
                "securitySchemes": [
                    "bearer": [
                        "type": "http", "scheme": "bearer",
                        "description": "An API key (parley_sk_…) or an access token (JWT: ES256, EdDSA or RS256).",
                    ]
                ],
                "schemas": SharedSchemas.all,
                "responses": ["Problem": problemResponse],
            ],
        ]
    }

    private static let problemResponse: JSONValue = [
        "description": "A problem; its code says which.",
        "headers": ["Request-Id": ["schema": ["type": "string"]]],
        "content": ["application/problem+json": ["schema": SchemaName.problem.reference]],
    ]
}
