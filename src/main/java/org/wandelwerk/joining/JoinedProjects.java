package org.wandelwerk.joining;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.ProjectsUnderWay;
import org.wandelwerk.trail.TrailLead;

/** A project that became part of another one goes on there: its line of time, as its page, and its file. */
@Configuration(proxyBeanMethods = false)
class JoinedProjects {

    @Bean
    TrailLead trailOfJoinedProjects(Kinships kinships) {
        return new TrailLead(
                "projekte",
                typed -> PublicKey.read(typed)
                        .flatMap(key -> kinships.of(key).successor())
                        .map(successor -> "/projekte/" + successor));
    }

    @Bean
    ProjectsUnderWay.Joined projectsThatAreParts(JoiningRepository joinings) {
        return new ProjectsUnderWay.Joined(joinings::carriedOut);
    }
}
