package org.wandelwerk.promoter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Promoters;
import org.wandelwerk.trail.TrailTable;

/** What changes of promoters bring to the line of time of a project: the office reads why, everybody that it is so. */
@Configuration(proxyBeanMethods = false)
class PromoterTrail {

    /** What edits the records of projects asks the same as the act. */
    @Bean
    Promoters.BoundByBody projectsOfBoundPromoters(ProjectMoves moves, BoundPromoters bound, PromoterRights rights) {
        return new Promoters.BoundByBody(
                key -> moves.find(key).filter(bound::areBound).isPresent(), rights::mayName);
    }

    @Bean
    TrailTable trailOfPromoterChanges() {
        return TrailTable.of("promoter.changes", "project_id", "promoter.trail.")
                .inside()
                .texts("former_given", "given", "reason", "is_confirmed")
                .moments("proposed_at", "decided_at")
                .hidden("id", "former_organisations", "organisations", "proposed_by", "proposed_by_name")
                .hidden("decided_by", "decided_by_name");
    }
}
