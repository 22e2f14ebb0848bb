import HTTPTypes
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct OpenAPITests {
    @Test
    func `the document and the router have the same operations`() async throws {
        let server = try await TestServer.make()
        let document = try await server.nobody.get("/openapi.json").expect(200)
        guard case .object(let paths)? = document["/paths"] else { throw Missing() }
        var described: Set<String> = []
        for path in paths.members {
            guard case .object(let operations) = path.value else { throw Missing() }
            for operation in operations.members { described.insert("\(operation.key.uppercased()) \(path.key)") }
        }
        #expect(described == Set(PolicyTable.rows.map { "\($0.method.rawValue) \($0.path)" }))
    }

    @Test
    func `every reference leads somewhere and every request schema is closed`() throws {
        let document = Answer(body: OpenAPIDocument.json())
        var open: [String] = []
        func walk(_ value: JSONValue) {
            switch value {
            case .object(let object):
                if case .string(let reference)? = object["$ref"], document[String(reference.dropFirst())] == nil {
                    open.append(reference)
                }
                for member in object.members { walk(member.value) }
            case .array(let elements): for element in elements { walk(element) }
            default: break
            }
        }
        walk(document.json)
        #expect(open.isEmpty)
        for body in ActRoutes.described {
            let row = try #require(PolicyTable.row(of: body.operation))
            let path = row.path.replacing("/", with: "~1")
            let schema = "/paths/\(path)/post/requestBody/content/application~1json/schema"
            #expect(document[schema + "/additionalProperties"] == JSONValue.bool(false), "\(body.operation)")
        }
    }

    @Test
    func `the pages need nothing from outside and are in both languages`() async throws {
        let server = try await TestServer.make()
        let english = try await server.nobody.get("/docs?lang=en", headers: ["Accept": "text/html"]).expect(200)
        let chinese = try await server.nobody.get("/docs", headers: ["Accept-Language": "zh"]).expect(200)
        for page in [english, chinese] {
            for row in PolicyTable.rows { #expect(page.text.contains(HTML.text(row.path).markup)) }
            #expect(!page.text.contains("http://") && !page.text.contains("https://") && !page.text.contains("<script"))
            #expect(page.header("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
        }
        #expect(english.text.contains("lang=\"en\"") && chinese.text.contains("lang=\"zh-CN\""))
        #expect(chinese.text.contains("要约与应约"))
        try await server.nobody.get("/docs?lang=fr").expect(400, "invalid-parameter")
    }

    @Test
    func `text on a page is escaped by scalar`() {
        #expect(HTML.text("\"\u{301} onload=<x>&'").markup == "&quot;\u{301} onload=&lt;x&gt;&amp;&#39;")
    }

    private struct Missing: Error {}
}
