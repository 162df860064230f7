package org.wandelwerk.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.ProviderClient.Flow;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PersonId;

/** Opens by the sign-in of an agency: there and back in the same browser. */
@Component
public class ProviderDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDoor.class);
    private static final String BEGINNING = "provider ";

    private final ProviderSettings settings;
    private final ProviderClient client;
    private final ProviderAccounts accounts;
    private final Beginnings beginnings;
    private final Secrets secrets;

    ProviderDoor(
            ProviderSettings settings,
            ProviderClient client,
            ProviderAccounts accounts,
            Beginnings beginnings,
            Secrets secrets) {
        this.settings = settings;
        this.client = client;
        this.accounts = accounts;
        this.beginnings = beginnings;
        this.secrets = secrets;
    }

    /** The way to the provider, and the secret by which the browser is known again. */
    public record Departure(String address, SecretToken begun) {}

    /** What came of the way there and back; the way on is known as soon as something was begun in the browser. */
    public sealed interface Return {

        /** Where to go on; empty when nothing was begun. */
        String onwards();

        /** Somebody may come in. */
        record Arrived(Arrival arrival, String onwards) implements Return {}

        /** Anything is wrong, or the person may not come in. */
        record Failed(String onwards) implements Return {}
    }

    /** What the provider is called; {@code null} when there is none. */
    public @Nullable String label() {
        return settings.isSet() ? settings.label() : null;
    }

    /** The same for somebody who has an account there; {@code null} for who has none. */
    public @Nullable String label(PersonId person) {
        return settings.isSet() && accounts.hasOne(person) ? settings.label() : null;
    }

    /** Whether it is the only way into an account. */
    public boolean isOnlyWay(PersonId person) {
        return accounts.isOnlyWay(person);
    }

    /**
     * The way there; empty when there is no provider, or it does not answer.
     *
     * @param isAgain whether somebody who is in proves once more who it is
     */
    public Optional<Departure> leave(String back, String onwards, boolean isAgain) {
        if (!settings.isSet()) {
            return Optional.empty();
        }
        var flow = new Flow(secret(), secret(), secret(), back, isAgain);
        try {
            var address = client.address(flow);
            var content = String.join(
                    " ", flow.state(), flow.nonce(), flow.verifier(), back, String.valueOf(isAgain), onwards);
            return Optional.of(new Departure(address, beginnings.begin(BEGINNING + content)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "The provider {} does not answer: {}",
                    settings.issuer(),
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    /** Who came back. */
    public Return arrive(SecretToken begun, String state, String code, @Nullable PersonId signedIn) {
        return beginnings
                .end(begun, BEGINNING)
                .map(content -> {
                    var parts = content.split(" ", -1);
                    var flow = new Flow(parts[0], parts[1], parts[2], parts[3], Boolean.parseBoolean(parts[4]));
                    return checked(flow, state, code)
                            .filter(user -> !flow.isAgain() || accounts.isAskedNow(user))
                            .flatMap(user -> Acting.as(HouseActors.SYSTEM, () -> accounts.arrival(user, signedIn)))
                            .<Return>map(arrival -> new Return.Arrived(arrival, parts[5]))
                            .orElseGet(() -> new Return.Failed(parts[5]));
                })
                .orElseGet(() -> new Return.Failed(""));
    }

    private Optional<ProviderUser> checked(Flow flow, String state, String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(client.check(flow, state, code));
        } catch (RuntimeException e) {
            LOG.warn(
                    "The answer of the provider {} is not taken: {}",
                    settings.issuer(),
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private String secret() {
        return secrets.token().value();
    }
}
