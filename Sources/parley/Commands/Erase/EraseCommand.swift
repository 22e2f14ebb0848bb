internal import ArgumentParser

/// `parley erase`: personal content and its erasure.
struct EraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Erase the personal content of a person on a logged order.",
        discussion: """
            A request masks the content at once; an execution destroys the person's key, deletes the rows and records it. Holds \
            and refusals are acts of the API. What a crash interrupted is carried on by a running service, or by resume.
            """,
        subcommands: [
            EraseRequestCommand.self, EraseExecuteCommand.self, EraseResumeCommand.self, EraseReplayCommand.self,
            EraseListCommand.self,
        ])
}
