package org.wandelwerk.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;

/** Tells the operator whether the history is whole, and if not, which entry is wrong. */
@Component
class VerifyHistory implements Command {

    private final Verifications verifications;

    VerifyHistory(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public String name() {
        return "verify-history";
    }

    @Override
    public String usage() {
        return "[--seal HASH]  checks every entry against its seal, and that a seal kept elsewhere is still there";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            return tell(verifications.verify(Optional.empty()));
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("--seal")) {
            return tell(verifications.verify(Optional.of(arguments.getLast().toLowerCase(Locale.ROOT))));
        }
        System.err.println("Usage: wandelwerk " + name() + " " + usage());
        return CommandLine.UNKNOWN;
    }

    private static int tell(Verification verification) {
        System.out.printf(
                "%d entries, %d seals, %d entries wait for their seal%n",
                verification.entries(), verification.seals(), verification.tail());
        verification
                .newest()
                .ifPresent(seal ->
                        System.out.printf("newest seal: number %d of %s, %s%n", seal.number(), seal.at(), seal.hash()));
        verification.findings().forEach(finding -> System.out.println(finding.sentence()));
        System.out.println(
                verification.isWhole()
                        ? "The history is whole."
                        : "The history is not whole: %d findings."
                                .formatted(verification.findings().size()));
        return verification.isWhole() ? 0 : 1;
    }
}
