extension CostAssumptions {
    /// A term with what its item is about.
    typealias SubjectTerm = (subject: Subject, term: Term)

    /// What terms that hold together cost, in the months of the groups.
    ///
    /// Terms on working time and rest are applied first: what the others cost, and every figure by the hour, is of the work
    /// that they leave. Each of the others is measured against what is paid now.
    ///
    /// - Throws: what stands between the terms and a figure.
    /// - Complexity: phases × terms × bands × lines.
    func estimate(of terms: [SubjectTerm], in base: [CostMonth]) throws(CostRefusal) -> CostEstimate {
        let words = wordsLeftOut(of: terms)
        let limitsWork = terms.contains { $0.subject.limitsWork }
        guard terms.contains(where: { $0.term.isPhased }) else {
            let sums = try sums(of: terms, in: base)
            return try CostEstimate(sums, under: self, showsOrdersLost: limitsWork, wordsLeftOut: words)
        }
        guard let horizon else { throw .notQuantifiable(.changesOverTime) }
        let stretches = try stretches(of: terms, in: base, over: horizon)
        return try CostEstimate(
            stretches, over: horizon, under: self, showsOrdersLost: limitsWork, wordsLeftOut: words)
    }

    private func wordsLeftOut(of terms: [SubjectTerm]) -> [String] {
        var words: [String] = []
        for term in terms {
            for word in term.term.wordsLeftOut(on: term.subject) where !words.contains(word) { words.append(word) }
        }
        return words
    }

    /// The stretches of months in which nothing changes, in order.
    private func stretches(
        of terms: [SubjectTerm], in base: [CostMonth], over horizon: CostHorizon
    ) throws(CostRefusal) -> [CostStretch] {
        var phases: [[(start: Int, term: SubjectTerm?)]] = []
        var starts: Set<Int> = []
        for term in terms {
            var own: [(start: Int, term: SubjectTerm?)] = []
            for phase in try term.term.phases(over: horizon) {
                own.append((phase.start, phase.term.map { (term.subject, $0) }))
            }
            phases.append(own)
            starts.formUnion(own.map(\.start))
        }
        let ordered = starts.sorted()
        var stretches: [CostStretch] = []
        for (index, start) in ordered.enumerated() {
            let holding = phases.compactMap { own in own.last { $0.start <= start }?.term }
            let end = index + 1 < ordered.count ? ordered[index + 1] : horizon.months
            stretches.append(
                CostStretch(
                    from: horizon.from.advanced(by: start), months: end - start, sums: try sums(of: holding, in: base)))
        }
        return stretches
    }

    /// The sums of one month by group.
    private func sums(of terms: [SubjectTerm], in base: [CostMonth]) throws(CostRefusal) -> [CostSums] {
        var months = base
        for term in terms where term.subject.limitsWork {
            let limit = try term.term.limit(on: term.subject, under: self)
            var limited: [CostMonth] = []
            for month in months { limited.append(try CostMonth(month.group.limited(by: limit), self)) }
            months = limited
        }
        var changes = Array(repeating: WideDecimal.zero, count: months.count)
        for term in terms where !term.subject.limitsWork {
            let costs = try term.term.costs(on: term.subject, in: months, under: self)
            for index in changes.indices { changes[index] = try changes[index].plus(costs[index]) }
        }
        var sums: [CostSums] = []
        for index in base.indices {
            sums.append(try CostSums(months[index], change: changes[index], from: base[index]))
        }
        return sums
    }
}
