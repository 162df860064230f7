package org.wandelwerk.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.PublicAddress;

/** Prints the link with which the first administrator of an empty house comes in. */
@Component
class InviteAdminCommand implements Command {

    private final FirstAdministrator first;
    private final PublicAddress address;

    InviteAdminCommand(FirstAdministrator first, PublicAddress address) {
        this.first = first;
        this.address = address;
    }

    @Override
    public String name() {
        return "invite-admin";
    }

    @Override
    public String usage() {
        return "MAIL  prints a single-use link for the first administrator of an empty house";
    }

    @Override
    public int run(List<String> arguments) {
        var mail = arguments.size() == 1 ? MailAddress.of(arguments.getFirst()) : Optional.<MailAddress>empty();
        if (mail.isEmpty()) {
            System.err.println("Usage: wandelwerk " + name() + " " + usage());
            return CommandLine.UNKNOWN;
        }
        try {
            var token = Acting.as(HouseActors.SYSTEM, () -> first.invite(mail.get()));
            System.out.println(address.of("/einladung/" + token.value()));
            System.out.println(
                    "The link works once, within %d days. Whoever has it is administrator: hand it over safely."
                            .formatted(LinkKind.INVITATION.life().toDays()));
            return 0;
        } catch (Refused e) {
            System.err.println("Somebody has signed in already; administrators invite others from their desk.");
            return 1;
        }
    }
}
