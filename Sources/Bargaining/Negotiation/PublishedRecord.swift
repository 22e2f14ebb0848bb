/// Where a published history was read from and what it does not tell (histories/FORMAT.md §1).
public struct PublishedRecord: Hashable, Sendable {
    /// A published page.
    public struct Source: Hashable, Sendable {
        /// Its address.
        public let url: String
        /// Its title.
        public let title: String
        /// At most 25 words of it, in its language.
        public let quote: String

        /// A source from its parts.
        public init(url: String, title: String, quote: String) {
            self.url = url
            self.title = title
            self.quote = quote
        }
    }

    /// A figure that a source derived itself.
    public struct ReportedFigure: Hashable, Sendable {
        /// What it measures.
        public let what: String
        /// The figure.
        public let value: ExactDecimal
        /// Its unit.
        public let unit: Unit
        /// Indexes of its sources, from 0.
        public let sources: [Int]
        /// Whether it was worked out from a published figure, not published itself.
        public let isDerived: Bool

        /// A figure from its parts.
        public init(what: String, value: ExactDecimal, unit: Unit, sources: [Int], isDerived: Bool) {
            self.what = what
            self.value = value
            self.unit = unit
            self.sources = sources
            self.isDerived = isDerived
        }
    }

    /// Identifier of the history.
    public let historyID: String
    /// SHA-256 of the file's canonical JSON, lower-case hexadecimal.
    public let contentHash: String
    /// The pages it was read from.
    public let sources: [Source]
    /// What the record does not tell, what is misprinted or contradictory: sentences for people.
    public let gaps: [String]
    /// Figures that sources derived themselves.
    public let reportedFigures: [ReportedFigure]

    /// A record from its parts.
    public init(
        historyID: String, contentHash: String, sources: [Source], gaps: [String], reportedFigures: [ReportedFigure]
    ) {
        self.historyID = historyID
        self.contentHash = contentHash
        self.sources = sources
        self.gaps = gaps
        self.reportedFigures = reportedFigures
    }
}
