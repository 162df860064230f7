package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was begun in a browser and must end in it, once and within minutes; only the secret there opens it. */
@Service
@Transactional
public class Beginnings {

    /** For so long an answer is waited for. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final String PLACE = "beginning";

    private final BeginningRepository repository;
    private final Secrets secrets;
    private final Clock clock;

    Beginnings(BeginningRepository repository, Secrets secrets, Clock clock) {
        this.repository = repository;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The secret by which the browser is known again. */
    public SecretToken begin(String content) {
        var now = clock.instant();
        repository.forget(now.minus(LIFE));
        var token = secrets.token();
        var sealed = SealedText.of(content, token.key(), secrets.bytes(SealedText.NONCE), PLACE);
        repository.add(UUID.randomUUID(), token.digest(), sealed.bytes(), now);
        return token;
    }

    /** What was kept behind the given words; empty when nothing was, it took too long, or it has ended before. */
    public Optional<String> end(SecretToken token, String beginning) {
        return repository
                .take(token.digest(), clock.instant().minus(LIFE))
                .flatMap(content -> new SealedText(content).open(token.key(), PLACE))
                .filter(content -> content.startsWith(beginning))
                .map(content -> content.substring(beginning.length()));
    }
}
