package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Finds out by trying as whom the server can run over a folder. */
record Accounts(ServerFolder folder) {

    /** The owner of the data decides once there is some, else a server could not read its own files. */
    Account choose() throws IOException, InterruptedException {
        var me = Program.run(folder.path(), "id", "-u").output();
        var owner = folder.isInitialised() ? ownerOfData() : "";
        if (!me.equals("0")) {
            return ownAccount(me, owner);
        }
        return switch (owner) {
            case "" -> forNewData();
            case "0" -> namespace("the data belongs to root");
            default -> ownerAccount();
        };
    }

    private String ownerOfData() throws IOException {
        return Files.getAttribute(folder.data(), "unix:uid").toString();
    }

    private Account ownAccount(String me, String owner) {
        if (!owner.isEmpty() && !owner.equals(me)) {
            throw new IllegalStateException(
                    "%s belongs to another user: start as that user or as root".formatted(folder.data()));
        }
        return new Account.Own();
    }

    private Account ownerAccount() throws IOException, InterruptedException {
        var name = Files.getOwner(folder.data()).getName();
        var account = account(name)
                .orElseThrow(() -> new IllegalStateException(
                        "%s belongs to %s, whom this system does not know".formatted(folder.data(), name)));
        var tried = tryOut(account);
        if (!tried.succeeded()) {
            throw new IllegalStateException(
                    "%s belongs to %s, but %s".formatted(folder.data(), name, reason(account, tried)));
        }
        return account;
    }

    private Account forNewData() throws IOException, InterruptedException {
        var refusals = new StringBuilder();
        for (var name : List.of("postgres", "nobody")) {
            var account = account(name);
            if (account.isPresent()) {
                var tried = tryOut(account.get());
                if (tried.succeeded()) {
                    return account.get();
                }
                refusals.append(refusals.isEmpty() ? "" : ", ").append(reason(account.get(), tried));
            }
        }
        return namespace(refusals.isEmpty() ? "there is neither a user postgres nor nobody" : refusals.toString());
    }

    private Account namespace(String why) throws IOException, InterruptedException {
        var account = new Account.Namespace();
        var tried =
                account.run(folder.path(), List.of("test", "-x", folder.path().toString()));
        if (!tried.succeeded()) {
            throw new IllegalStateException(
                    "PostgreSQL refuses to run as root: %s, and a user namespace is refused here (%s)"
                            .formatted(why, tried.output()));
        }
        LoggerFactory.getLogger(EmbeddedPostgres.class)
                .warn(
                        "PostgreSQL runs in a user namespace ({}), which protects the files of root from nobody:"
                                + " better start as a user of its own",
                        why);
        return account;
    }

    private Program tryOut(Account account) throws IOException, InterruptedException {
        return account.run(folder.path(), List.of("test", "-x", folder.path().toString()));
    }

    private String reason(Account.Other account, Program tried) {
        var words = tried.output().isEmpty() ? "may not pass " + folder.path() : tried.output();
        return "%s cannot be taken (%s)".formatted(account.name(), words);
    }

    private Optional<Account.Other> account(String name) throws IOException, InterruptedException {
        var user = Program.run(folder.path(), "id", "-u", name);
        var group = Program.run(folder.path(), "id", "-g", name);
        return user.succeeded() && group.succeeded()
                ? Optional.of(new Account.Other(name, user.output(), group.output()))
                : Optional.empty();
    }
}
