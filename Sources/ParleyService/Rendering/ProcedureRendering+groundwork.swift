internal import Bargaining
internal import StrictJSON

extension ProcedureRendering {
    /// Writes the members `ground_rules`, `confidentiality_agreements`, `algorithms_explained`, `indicators` and
    /// `bargaining_units`, each in order.
    static func writeGroundwork(of state: GroundworkState, to writer: inout JSONWriter) {
        writer.list("ground_rules", state.groundRules.enumerated()) { rules, writer in
            numbered(rules.offset, to: &writer) { writer in
                GroundworkFactCoding.write(rules.element, to: &writer)
                writer.member("in_force", rules.offset == state.groundRules.count - 1)
            }
        }
        writer.list("confidentiality_agreements", state.confidentiality.enumerated()) { agreed, writer in
            numbered(agreed.offset, to: &writer) { writer in GroundworkFactCoding.write(agreed.element, to: &writer) }
        }
        writer.list("algorithms_explained", state.algorithms.enumerated()) { explained, writer in
            numbered(explained.offset, to: &writer) { writer in
                GroundworkFactCoding.write(explained.element, to: &writer)
            }
        }
        writer.list("indicators", state.indicators.enumerated()) { recorded, writer in
            numbered(recorded.offset, to: &writer) { writer in
                writer.member("side", recorded.element.side.rawValue)
                GroundworkFactCoding.write(recorded.element.indicator, to: &writer)
            }
        }
        writer.list("bargaining_units", state.units.enumerated()) { defined, writer in
            numbered(defined.offset, to: &writer) { writer in
                writer.member("side", defined.element.side.rawValue)
                GroundworkFactCoding.write(defined.element.unit, to: &writer)
                GroundworkFactCoding.write(defined.element.overlaps, as: "overlaps", to: &writer)
            }
        }
    }

    private static func numbered(
        _ offset: Int, to writer: inout JSONWriter, _ members: (inout JSONWriter) -> Void
    ) {
        writer.beginObject()
        writer.member("number", Int64(offset + 1))
        members(&writer)
        writer.endObject()
    }
}
