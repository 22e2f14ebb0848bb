package import Bargaining

/// An act in a caucus with what the shared record says about who does it.
package struct CaucusIntent: Sendable {
    /// The act.
    package let act: CaucusAct
    /// What the shared record says.
    package let setting: CaucusSetting

    /// An intent from its parts.
    package init(act: CaucusAct, setting: CaucusSetting) {
        self.act = act
        self.setting = setting
    }
}
