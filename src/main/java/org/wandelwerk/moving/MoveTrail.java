package org.wandelwerk.moving;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.trail.TrailTable;

/**
 * What moves bring to the line of time of a project: what was said with each, for those who work on projects, because
 * why a profile was sent back tells what stands in it; and which extracts were signed. What waits for a signature is
 * told to nobody: it comes with the move that follows.
 */
@Configuration(proxyBeanMethods = false)
class MoveTrail {

    @Bean
    TrailTable trailOfRemarks() {
        return TrailTable.of("moving.remarks", "project_id", "moving.trail.")
                .readBy(Permission.RECEIVE_PROJECTS)
                .texts("number", "reason", "conditions", "due_on")
                .money("amount")
                .texts("source")
                .hidden("row_key");
    }

    @Bean
    TrailTable trailOfExtracts() {
        return TrailTable.of("moving.extracts", "project_id", "moving.trail.")
                .inside()
                .texts("after")
                .words("state")
                .texts("signatory", "signed_on")
                .hidden("id", "outcome", "decided_on", "reason", "conditions", "due_on", "amount", "source", "row_key")
                .hidden("body", "bodies", "ended_at");
    }
}
