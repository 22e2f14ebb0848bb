import Testing

@testable import ParleyService

@Suite struct BoundedCacheTests {
    @Test func `the entry used longest ago goes first`() {
        var cache = BoundedCache<Int, String>(maximumEntries: 3)
        for key in 1...3 { cache.insert("\(key)", for: key) }
        #expect(cache.value(for: 1) == "1")
        cache.insert("4", for: 4)
        #expect(cache.value(for: 2) == nil)
        #expect(cache.value(for: 1) == "1")
        #expect(cache.count == 3)
    }

    @Test func `the cost is bounded, and one entry that costs too much is not kept`() {
        var cache = BoundedCache<Int, String>(maximumEntries: 100, maximumCost: 10)
        cache.insert("a", for: 1, cost: 6)
        cache.insert("b", for: 2, cost: 4)
        #expect(cache.cost == 10)
        cache.insert("c", for: 3, cost: 1)
        #expect(cache.value(for: 1) == nil)
        #expect(cache.cost == 5)
        cache.insert("huge", for: 4, cost: 11)
        #expect(cache.value(for: 4) == nil)
        #expect(cache.cost <= 10)
    }

    @Test func `a change where a value stands counts its new cost and its use`() {
        var cache = BoundedCache<Int, [Int]>(maximumEntries: 2, maximumCost: 10)
        cache.insert([1], for: 1, cost: 1)
        cache.insert([2], for: 2, cost: 1)
        let count = cache.update(1) { value in
            value.append(7)
            return (result: value.count, cost: 3)
        }
        #expect(count == 2)
        #expect(cache.cost == 4)
        let nothing = cache.update(2) { _ -> (result: Int, cost: Int)? in nil }
        #expect(nothing == nil && cache.cost == 4)
        let unknown = cache.update(9) { _ -> (result: Int, cost: Int)? in (result: 0, cost: 9) }
        #expect(unknown == nil && cache.cost == 4)
        cache.insert([3], for: 3, cost: 1)
        #expect(cache.value(for: 2) == nil, "the changed entry was used later")
        #expect(cache.value(for: 1) == [1, 7])
        _ = cache.update(1) { _ in (result: 0, cost: 11) }
        #expect(cache.cost <= 10 && cache.value(for: 1) == nil, "what grew beyond the bound is dropped")
    }

    @Test func `it behaves like a simple list of recent keys`() {
        let seed = UInt64.random(in: .min ... .max)
        var generator = TestGenerator(seed: seed)
        var cache = BoundedCache<Int64, Int64>(maximumEntries: 8, maximumCost: 40)
        var model: [(key: Int64, value: Int64, cost: Int)] = []
        for step in 0..<20_000 {
            let key = generator.number(in: 0...15)
            switch generator.number(in: 0...9) {
            case 0:
                cache.removeValue(for: key)
                model.removeAll { $0.key == key }
            case 1...4:
                let value = generator.number(in: 0...1_000)
                let cost = Int(generator.number(in: 1...12))
                cache.insert(value, for: key, cost: cost)
                model.removeAll { $0.key == key }
                model.append((key, value, cost))
                while model.count > 8 || model.reduce(0, { $0 + $1.cost }) > 40 { model.removeFirst() }
            default:
                let index = model.firstIndex { $0.key == key }
                #expect(cache.value(for: key) == index.map { model[$0].value }, "seed \(seed), step \(step)")
                if let index { model.append(model.remove(at: index)) }
            }
            #expect(cache.count == model.count, "seed \(seed), step \(step)")
            #expect(cache.cost == model.reduce(0) { $0 + $1.cost }, "seed \(seed), step \(step)")
        }
    }
}
