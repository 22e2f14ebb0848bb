import AsyncHTTPClient
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct CacheFreshnessTests {
    @Test(
        arguments: [
            ([], nil, nil), (["public"], nil, nil), (["max-age=300"], nil, .seconds(300)),
            (["public, Max-Age = 60 , must-revalidate"], nil, .seconds(60)), (["max-age=\"90\""], nil, .seconds(90)),
            (["max-age=300"], "120", .seconds(180)), (["max-age=300"], "301", .zero),
            (["max-age=300"], "soon", .seconds(300)),
            (["max-age=300", "max-age=20"], nil, .seconds(20)), (["max-age=300, no-store"], nil, .zero),
            (["no-cache"], nil, .zero), (["no-cache=\"Set-Cookie\", max-age=7"], nil, .seconds(7)),
            (["max-age=-5"], nil, .zero), (["max-age=soon"], nil, .zero), (["max-age"], nil, .zero),
            (["max-age="], nil, .zero),
            (["max-age=99999999999999999999"], nil, .seconds(31_536_000)), (["s-maxage=5, x-max-age=5"], nil, nil),
            (["max-age=\""], nil, .zero), ([", ,"], nil, nil),
        ] as [([String], String?, Duration?)])
    func `the freshness of an answer is read from its fields`(
        _ directives: [String], _ age: String?, _ expected: Duration?
    ) {
        #expect(CacheFreshness.of(cacheControl: directives, age: age) == expected)
    }

    @Test
    func `a set fetched over HTTP comes with its freshness, and nothing but 200 is taken for one`() async throws {
        let keys = ByteBuffer(bytes: JSONValue.object(["keys": [RSAExample.key]]).encoded())
        let router = Router()
        router.get("keys") { _, _ in
            Response(
                status: .ok, headers: [.cacheControl: "public, max-age=120", .age: "20"],
                body: ResponseBody(byteBuffer: keys))
        }
        router.get("silent") { _, _ in Response(status: .ok, body: ResponseBody(byteBuffer: keys)) }
        router.get("moved") { _, _ in Response(status: .found, headers: [.location: "/keys"]) }
        // What is tested is the answer, not how soon a machine under load gives it.
        let patience = TimeAmount.seconds(60)
        let client = KeySetAddress.makeClient(timeout: patience)
        try await Application(router: router).test(.live) { server in
            let port = try #require(server.port)
            func load(_ path: String) async throws -> KeySetDocument {
                try await KeySetAddress(url: "http://127.0.0.1:\(port)/\(path)", client: client, timeout: patience)
                    .load()
            }
            let document = try await load("keys")
            #expect(document.freshness == .seconds(100))
            #expect(document.bytes == Array(keys.readableBytesView))
            #expect(try await load("silent").freshness == nil)
            await #expect(throws: KeySetFault.self) { try await load("moved") }
            await #expect(throws: KeySetFault.self) { try await load("nothing") }
        }
        try await client.shutdown()
    }
}
