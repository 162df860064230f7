package org.wandelwerk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.aop.framework.autoproxy.InfrastructureAdvisorAutoProxyCreator;

/**
 * Makes the proxies for which the build prepared a class, as it noted; all other beans need none and are not searched
 * for what would ask for one.
 */
final class PreparedProxies extends InfrastructureAdvisorAutoProxyCreator {

    private static final String NOTED = "proxied";

    private final Set<String> proxied = read();

    @Override
    protected boolean shouldSkip(Class<?> type, String name) {
        return !proxied.contains(type.getName()) || super.shouldSkip(type, name);
    }

    private static Set<String> read() {
        try (var noted = Objects.requireNonNull(PreparedProxies.class.getResourceAsStream(NOTED), NOTED)) {
            return new String(noted.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
