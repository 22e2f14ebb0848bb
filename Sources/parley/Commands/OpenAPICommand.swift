internal import ArgumentParser
internal import ParleyHTTP

/// `parley openapi`: the description of the API, as served at `/openapi.json`.
struct OpenAPICommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi", abstract: "Print the OpenAPI 3.1 description of the API.")

    @OptionGroup var output: OutputOptions

    func run() async throws {
        Terminal.result(bytes: ParleyServer.openAPI() + [UInt8(ascii: "\n")])
    }
}
