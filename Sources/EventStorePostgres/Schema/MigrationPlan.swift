/// Compares the files with what a database carries. Pure.
struct MigrationPlan: Sendable {
    let status: MigrationStatus
    let pending: [SchemaFile]

    /// - Throws: ``SchemaError`` for a file that was edited, is missing or came too late, and for a newer database.
    init(files: [SchemaFile], applied: [AppliedMigration]) throws(SchemaError) {
        let numbered = try Self.numbered(files)
        let byNumber = Dictionary(uniqueKeysWithValues: numbered.map { ($0.number, $0.file) })
        let newest = numbered.last?.number ?? 0
        for migration in applied {
            guard let file = byNumber[migration.number] else {
                if migration.number > newest {
                    throw .newerDatabase(file: migration.file, appliedHash: migration.hash)
                }
                throw .missing(file: migration.file, appliedHash: migration.hash)
            }
            guard file.hexHash == migration.hash else {
                throw .edited(file: file.name, appliedHash: migration.hash, fileHash: file.hexHash)
            }
        }
        let known = Set(applied.map(\.number))
        let waiting = numbered.filter { !known.contains($0.number) }
        if let last = applied.last, let late = waiting.first, late.number < last.number {
            throw .outOfOrder(file: late.file.name, fileHash: late.file.hexHash, after: last.file)
        }
        pending = waiting.map(\.file)
        status = MigrationStatus(applied: applied, pending: pending.map(\.name))
    }

    private static func numbered(
        _ files: [SchemaFile]
    ) throws(SchemaError) -> [(number: Int32, file: SchemaFile)] {
        var numbered: [(number: Int32, file: SchemaFile)] = []
        for file in files {
            guard let number = file.number else { throw .badFileName(file.name) }
            if let last = numbered.last, last.number == number { throw .duplicateNumber(last.file.name, file.name) }
            numbered.append((number, file))
        }
        return numbered
    }
}
