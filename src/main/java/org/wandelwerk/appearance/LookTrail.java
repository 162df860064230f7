package org.wandelwerk.appearance;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a part of the look. */
@Configuration(proxyBeanMethods = false)
class LookTrail {

    @Bean
    TrailSource trailOfTheLook(WornParts parts) {
        var worn = TrailTable.of("appearance.worn_parts", "id", "appearance.trail.")
                .inside()
                .fields("fields")
                .hidden("part");
        return TrailSource.of(Part.TRAIL, Part.TRAIL, "appearance.field.", List.of(worn), parts);
    }
}
