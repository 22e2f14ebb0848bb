internal import ArgumentParser

/// The command line: `parley COMMAND`.
@main
struct Parley: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parley",
        abstract: "The system of record for collective bargaining.",
        discussion: """
            Settings come from flags, PARLEY_* variables, the folder of PARLEY_SECRETS_DIRECTORY, a YAML file and defaults, \
            in this order; parley config show --origin tells them. Results go to standard output, everything else to \
            standard error.

            \(ExitStatus.overview)
            """,
        version: "0.1.0",
        subcommands: [
            ServeCommand.self, DemoCommand.self, MigrateCommand.self, LedgerCommand.self, ImportCommand.self,
            TableCommand.self, ReplayCommand.self, ReadsCommand.self, ProcedureCommand.self, DeadlinesCommand.self,
            ProfileCommand.self, ProjectionCommand.self, CampaignCommand.self, DemandsCommand.self,
            SupervisionCommand.self, FloorCommand.self, KeyCommand.self, ProofCommand.self, WitnessCommand.self,
            DoctorCommand.self, ReceiptCommand.self, ConfigCommand.self, OpenAPICommand.self, BenchCommand.self,
            BundleCommand.self, VerifyCommand.self, EraseCommand.self, ChartCommand.self, NotaryCommand.self,
            SimulateCommand.self, ExportCommand.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            do {
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    try command.run()
                }
            } catch  where exitCode(for: error) == .failure && !(error is ExitCode) {
                let failure = CommandFailure(describing: error)
                Terminal.say("error: \(failure.message)")
                exit(withError: ExitCode(failure.status.rawValue))
            }
        } catch {
            exit(withError: error)
        }
    }
}
