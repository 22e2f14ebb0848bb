import Testing
import Transparency

@Suite struct Base64Tests {
    /// Vectors of RFC 4648 §10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `writes and reads the vectors of the RFC`(_ text: String, _ encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
        #expect(Base64.decode(Array(encoded.utf8)) == Array(text.utf8))
    }

    @Test func `reads back every pair of bytes and every digit`() {
        for high in UInt8.min...UInt8.max {
            let bytes = [high, ~high, high &+ 77]
            for count in 1...3 {
                let piece = Array(bytes.prefix(count))
                #expect(Base64.decode(Array(Base64.encode(piece).utf8)) == piece)
            }
        }
    }

    @Test(arguments: [
        "Z", "Zg", "Zg=", "Zg===", "=", "====", "Zh==", "Zm9=", "Zm9v\n", "\nZm9v", "Zm 9", "Zm-_", "Zg==Zg==", "Z===",
        "Zm=v",
        "Zm8=Zm8=", "é===",
    ])
    func `refuses what is not canonical`(_ text: String) {
        #expect(Base64.decode(Array(text.utf8)) == nil)
    }
}
