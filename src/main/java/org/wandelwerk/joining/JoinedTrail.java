package org.wandelwerk.joining;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.trail.TrailLead;

/** The line of time of a project that became part of another one leads to that, as the page of the project does. */
@Configuration(proxyBeanMethods = false)
class JoinedTrail {

    @Bean
    TrailLead trailOfJoinedProjects(Kinships kinships) {
        return new TrailLead(
                "projekte",
                typed -> PublicKey.read(typed)
                        .flatMap(key -> kinships.of(key).successor())
                        .map(successor -> "/projekte/" + successor));
    }
}
