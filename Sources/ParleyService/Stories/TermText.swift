internal import Bargaining

/// Terms in words of one language. What the source wrote is never translated.
struct TermText {
    let voice: any StoryVoice

    /// A term with every extra word it came with.
    func text(of term: Term) -> String {
        let words = term.words.map(word)
        let value = text(of: term.value)
        return words.isEmpty ? value : value + voice.bracketed(words.joined(separator: voice.clauseSeparator))
    }

    private func text(of value: TermValue) -> String {
        switch value {
        case .scalar(let amount, let unit, let comparator):
            voice.comparator(comparator, figure(amount, unit))
        case .range(let minimum, let maximum, let unit):
            voice.term(.range(minimum.description, maximum.description, unit: unit.text))
        case .byYear(let unit, let steps):
            steps.map { voice.term(.inYear($0.year, amount: figure($0.amount, unit))) }
                .joined(separator: voice.listSeparator)
        case .schedule(let unit, let steps):
            steps.map { step in
                voice.term(.from(step.from, amount: figure(step.amount, unit)))
                    + (step.isAdjustedForInflation ? voice.term(.adjusted) : "")
            }.joined(separator: voice.listSeparator)
        case .tiers(let unit, let lines):
            voice.term(.table(unit: unit.text)) + lines.map(line).joined(separator: voice.clauseSeparator)
        case .composite(let parts):
            parts.map { part in
                label(part.role) + " " + voice.comparator(part.comparator, figure(part.amount, part.unit))
            }.joined(separator: " + ")
        case .reference(let share, let unit, let norm, let comparator):
            voice.comparator(comparator, voice.term(.share(figure(share, unit), of: norm)))
        case .procedure(let duty, let owner, let due):
            voice.term(.duty(duty, owner: owner, due: due?.description))
        case .text(let text): voice.quoted(text)
        case .unknown(let text): voice.term(.unknown(text))
        }
    }

    private func figure(_ amount: ExactDecimal, _ unit: Unit) -> String {
        "\(amount) \(unit)"
    }

    private func line(_ line: TierLine) -> String {
        let bands = line.bands.map(word).joined(separator: voice.listSeparator)
        var rate: String
        switch line.rate {
        case .amount(let amount): rate = voice.comparator(line.comparator, amount.description)
        case .range(let minimum, let maximum):
            rate = voice.term(.range(minimum.description, maximum.description, unit: ""))
        case .rule(let rule, let cap):
            rate = voice.term(.rule(rule)) + (cap.map { voice.term(.cap($0.description)) } ?? "")
        }
        if let plus = line.plus { rate += voice.term(.plus(plus)) }
        if let previous = line.previous { rate += voice.term(.was(previous.description)) }
        return bands + ": " + rate
    }

    private func word(_ word: TermWord) -> String {
        switch word.content {
        case .flag: label(word.name)
        case .text(let text): label(word.name) + " " + text
        case .amount(let amount): label(word.name) + " " + amount.description
        }
    }

    private func label(_ name: String) -> String {
        name.split(separator: "_").joined(separator: " ")
    }
}
