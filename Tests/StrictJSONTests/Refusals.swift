import StrictJSON

/// The fault of a text, or `nil` where it was read.
func fault(_ text: String, _ limits: JSONLimits = .ample) -> JSONFault? {
    fault(Array(text.utf8), limits)
}

/// The fault of bytes, or `nil` where they were read.
func fault(_ bytes: [UInt8], _ limits: JSONLimits = .ample) -> JSONFault? {
    do throws(JSONFault) {
        _ = try JSONReader.parse(bytes, limits: limits)
        return nil
    } catch {
        return error
    }
}

/// The mismatch a decoding step throws, or `nil` where it throws none.
func mismatch(_ step: () throws(JSONMismatch) -> Void) -> JSONMismatch? {
    do throws(JSONMismatch) {
        try step()
        return nil
    } catch {
        return error
    }
}
