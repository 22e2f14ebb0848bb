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
                        If-Match. Problems are RFC 9457 with stable codes, in English and Chinese. Texts are brought into \
                        Unicode normalisation form C and counted in Unicode scalars; control characters besides line \
                        breaks in prose, and characters that turn the direction of writing, are refused.
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
                "headers": headers,
            ],
        ]
    }

    /// The fields that tell how a caller's budget stands, by their names under `components/headers`.
    static let budgetHeaders = ["RateLimit-Policy", "RateLimit"]

    private static let headers: JSONValue = [
        "RateLimit-Policy": [
            "description": "Requests that may come at once (q) and the seconds in which they come back (w).",
            "schema": ["type": "string"], "example": "\"read\";q=2000;w=10",
        ],
        "RateLimit": [
            "description": "Requests left (r) and the seconds until all have come back (t).",
            "schema": ["type": "string"], "example": "\"read\";r=1999;t=1",
        ],
        "Retry-After": [
            "description": "Seconds after which the same request can succeed; with retryable problems.",
            "schema": ["type": "string"],
        ],
    ]

    private static let problemResponse: JSONValue = [
        "description": "A problem; its code says which.",
        "headers": [
            "Request-Id": ["schema": ["type": "string"]],
            "Retry-After": ["$ref": "#/components/headers/Retry-After"],
            "RateLimit-Policy": ["$ref": "#/components/headers/RateLimit-Policy"],
            "RateLimit": ["$ref": "#/components/headers/RateLimit"],
        ],
        "content": ["application/problem+json": ["schema": SchemaName.problem.reference]],
    ]
}
