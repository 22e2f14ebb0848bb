extension ValueExpectation {
    /// The forms a value can be expected to have. Every one has a text in both languages; a test compares them.
    public enum Form: String, Hashable, Sendable, CaseIterable {
        // JSON types and their bounds
        case object
        case list
        case string
        /// A text with at least `first` characters.
        case textFrom = "text-from"
        /// A text with at most `first` characters.
        case textUpTo = "text-up-to"
        /// A text without control characters other than line breaks.
        case textWithoutControls = "text-without-controls"
        /// A text on one line.
        case oneLine = "one-line"
        /// A text without characters that turn the direction of writing.
        case textInOneDirection = "text-in-one-direction"
        /// A list with at least `first` entries.
        case entriesFrom = "entries-from"
        /// A list with at most `first` entries.
        case entriesUpTo = "entries-up-to"
        /// An integer from `first` to `second`.
        case integer
        /// One of `words`.
        case choice
        /// `true`, or the member left out.
        case flag
        /// The member named by `words`.
        case member
        /// No members but `words`.
        case members
        case noMembers = "no-members"

        // Values of bargaining
        /// A decimal with at most `first` digits before and `second` after the point.
        case decimalDigits = "decimal-digits"
        case decimal
        case decimalInString = "decimal-in-string"
        /// A count as a word of a term.
        case wholeNumberInString = "whole-number-in-string"
        /// A unit of at most `first` characters.
        case unit
        /// A key of at most `first` bytes.
        case itemKey = "item-key"
        /// The name of an organisation, at most `first` characters.
        case partyName = "party-name"
        /// An account, at most `first` characters.
        case account
        case uuid
        case proposalNumber = "proposal-number"
        case currency
        case ruleProfile = "rule-profile"
        case timeZone = "time-zone"
        /// `first` hexadecimal digits.
        case hexadecimal

        // Times
        case day
        case moment
        case instant
        case month
        case year
        case occurrence
        case termYear = "term-year"
        case stepStart = "step-start"

        // Parts of terms, titles and conditions
        case title
        case condition
        case occurrenceMember = "occurrence-member"
        case plusBesideAmount = "plus-beside-amount"
        case lineNeedsBand = "line-needs-band"
        case lineRate = "line-rate"
        case bandName = "band-name"
        case bandLimit = "band-limit"
        /// Terms on at most `first` items.
        case termItemsUpTo = "term-items-up-to"
        /// At most `first` extra words.
        case extraWordsUpTo = "extra-words-up-to"
        /// A word that terms of the kind `words` carry.
        case wordOfKind = "word-of-kind"
        case flagOrText = "flag-or-text"
        case compositeRole = "composite-role"
        /// A stored form from which version `first` can be made.
        case formOfVersion = "form-of-version"

        // Parties and campaigns
        case regionCode = "region-code"
        case industryCode = "industry-code"
        /// The key of a campaign's target, at most `first` bytes.
        case targetKey = "target-key"
        // Assumptions of a cost estimate
        case moneyPerOrder = "money-per-order"
        /// A day not before that of the member `words`.
        case dayNotBefore = "day-not-before"
        case amountAboveZero = "amount-above-zero"
        /// A decimal above 0 and at most `first`.
        case amountAboveZeroUpTo = "amount-above-zero-up-to"
        case amountNotNegative = "amount-not-negative"
        case share
        case nameOfItsOwn = "name-of-its-own"
        case hoursOfHandlingOrMore = "hours-of-handling-or-more"
        case pointOnDimension = "point-on-dimension"
        case pointOnDimensions = "point-on-dimensions"
        /// At most `first` bands over all groups.
        case bandsUpTo = "bands-up-to"
        /// At most `first` workers over all groups.
        case workersUpTo = "workers-up-to"

        // Query parameters
        case percentEncoded = "percent-encoded"
        case oneValue = "one-value"
        /// A whole number of at most nine digits, from `first` on.
        case numberFrom = "number-from"
        case versionPair = "version-pair"
        /// One to `first` topics.
        case topics
    }
}
