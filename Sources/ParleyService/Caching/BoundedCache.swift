/// A cache with two bounds, number of entries and total cost; the least recently used entry goes first.
///
/// A plain value: whoever shares it guards it. Every operation is O(1) on average.
package struct BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// The neighbours of a place in the order of use, -1 for none, and what its value costs. Kept apart from the
    /// entries, so that moving a place in that order copies no value.
    private struct Link {
        var newer: Int
        var older: Int
        var cost: Int
    }

    /// A key with its value.
    private struct Entry {
        let key: Key
        var value: Value

        mutating func change<Result>(
            _ body: (inout Value) -> (result: Result, cost: Int)?
        ) -> (result: Result, cost: Int)? {
            body(&value)
        }
    }

    /// The most entries.
    let maximumEntries: Int
    /// The highest total cost, in the unit of the costs given.
    let maximumCost: Int

    private var places: [Key: Int] = [:]
    private var links: [Link] = []
    private var entries: [Entry?] = []
    private var free: [Int] = []
    private var newest = -1
    private var oldest = -1

    /// The total cost of what is kept.
    private(set) var cost = 0

    package init(maximumEntries: Int, maximumCost: Int = .max) {
        precondition(maximumEntries > 0 && maximumCost > 0, "a cache holds at least one entry")
        self.maximumEntries = maximumEntries
        self.maximumCost = maximumCost
    }

    /// How many entries are kept.
    package var count: Int { places.count }

    /// The value of a key, marked as just used.
    package mutating func value(for key: Key) -> Value? {
        guard let place = places[key] else { return nil }
        touch(place)
        return entries[place]?.value
    }

    /// Keeps a value; entries that no longer fit are dropped, the value itself when it alone costs too much.
    package mutating func insert(_ value: Value, for key: Key, cost entryCost: Int = 1) {
        if let place = places[key] {
            cost += entryCost - links[place].cost
            entries[place]?.value = value
            links[place].cost = entryCost
            touch(place)
        } else {
            let link = Link(newer: -1, older: newest, cost: entryCost)
            let place: Int
            if let freed = free.popLast() {
                place = freed
                links[place] = link
                entries[place] = Entry(key: key, value: value)
            } else {
                place = links.count
                links.append(link)
                entries.append(Entry(key: key, value: value))
            }
            if newest >= 0 { links[newest].newer = place } else { oldest = place }
            newest = place
            places[key] = place
            cost += entryCost
        }
        discardExcess()
    }

    /// Changes a value where it stands: without a copy, as long as nobody else holds one.
    ///
    /// - Parameter body: gives the result and the new cost, or `nil` when it changed nothing.
    /// - Returns: the result; `nil` for an unknown key, or when nothing was changed.
    package mutating func update<Result>(_ key: Key, _ body: (inout Value) -> (result: Result, cost: Int)?) -> Result? {
        guard let place = places[key], let change = entries[place]?.change(body) else { return nil }
        cost += change.cost - links[place].cost
        links[place].cost = change.cost
        touch(place)
        discardExcess()
        return change.result
    }

    /// Forgets a key.
    ///
    /// - Returns: the value it had, no longer held here: it can be changed without a copy.
    @discardableResult
    mutating func removeValue(for key: Key) -> Value? {
        guard let place = places[key] else { return nil }
        let value = entries[place]?.value
        discard(place)
        return value
    }

    /// Forgets everything.
    package mutating func removeAll() {
        self = BoundedCache(maximumEntries: maximumEntries, maximumCost: maximumCost)
    }

    private mutating func touch(_ place: Int) {
        guard place != newest else { return }
        unlink(place)
        links[place].older = newest
        links[place].newer = -1
        if newest >= 0 { links[newest].newer = place } else { oldest = place }
        newest = place
    }

    private mutating func discardExcess() {
        while places.count > maximumEntries || cost > maximumCost, oldest >= 0 {
            discard(oldest)
        }
    }

    private mutating func discard(_ place: Int) {
        guard let key = entries[place]?.key else { return }
        unlink(place)
        places[key] = nil
        cost -= links[place].cost
        entries[place] = nil
        free.append(place)
    }

    private mutating func unlink(_ place: Int) {
        let link = links[place]
        if link.newer >= 0 { links[link.newer].older = link.older } else { newest = link.older }
        if link.older >= 0 { links[link.older].newer = link.newer } else { oldest = link.newer }
    }
}
