package org.wandelwerk.identity;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.shell.PublicAddress;

/** Prints the link with which somebody who lost all ways in sets up new ones; for the operator alone. */
@Component
class RecoverCommand implements Command {

    private final People people;
    private final Invitations invitations;
    private final PublicAddress address;

    RecoverCommand(People people, Invitations invitations, PublicAddress address) {
        this.people = people;
        this.invitations = invitations;
        this.address = address;
    }

    @Override
    public String name() {
        return "recover";
    }

    @Override
    public String usage() {
        return "MAIL  prints a single-use link for somebody who cannot sign in any more";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("Usage: wandelwerk " + name() + " " + usage());
            return CommandLine.UNKNOWN;
        }
        var person = MailAddress.of(arguments.getFirst())
                .flatMap(people::find)
                .filter(one -> !one.isDemonstration() && !one.isLocked());
        if (person.isEmpty()) {
            System.err.println("Nobody with this address can sign in.");
            return 1;
        }
        var token = Acting.as(
                HouseActors.SYSTEM, () -> invitations.make(person.get().id(), LinkKind.OPERATOR));
        System.out.println(address.of("/einladung/" + token.value()));
        System.out.println("The link works once, within %d minutes. Give it to the person alone."
                .formatted(LinkKind.OPERATOR.life().toMinutes()));
        return 0;
    }
}
