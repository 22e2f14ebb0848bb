internal import ArgumentParser
internal import Transparency

/// `parley key signing NAME --file PATH`: a key with which a log signs, or a witness cosigns.
struct SigningKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signing", abstract: "Make the key of a log or, with --witness, of a witness.",
        discussion: """
            The key goes into a new file that only its owner can read; what is printed is the public key for policies. The name \
            of a log's key is its origin, such as parley.example/ledger/1: never use one twice.
            """)

    @Argument(help: "Name of the key: no spaces, no +.")
    var name: String

    @Option(help: "The file to be made.")
    var file: String

    @Flag(help: "A key for cosignatures instead of one for a log.")
    var witness = false

    func validate() throws {
        guard KeyName(name) != nil else { throw ValidationError(KeyFault.name.description) }
    }

    func run() async throws {
        guard let name = KeyName(name) else { throw CommandFailure(.usage, KeyFault.name.description) }
        // The system's generator is the kernel's.
        var generator = SystemRandomNumberGenerator()
        let seed = (0..<SignerKey.seedByteCount).map { _ in UInt8.random(in: 0...UInt8.max, using: &generator) }
        let signer: SignerKey
        do throws(KeyFault) {
            signer = try SignerKey(name: name, type: witness ? .cosignature : .ed25519, seed: seed)
        } catch {
            throw CommandFailure(.failed, error.description)
        }
        try SigningKeyFile(path: file).create(signer)
        Terminal.result(signer.verifier.description)
    }
}
