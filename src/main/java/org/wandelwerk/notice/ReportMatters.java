package org.wandelwerk.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Text;

/** Reported barriers that wait: they are for those who run the house. */
@Configuration(proxyBeanMethods = false)
class ReportMatters {

    @Bean
    MatterSource mattersOfReports(BarrierReportRepository reports) {
        return MatterSource.of(
                        "barriere",
                        reference -> reports.waiting(reference)
                                .map(stored -> NamedMatter.opened(
                                        Matter.ofHouse("report " + reference),
                                        Permission.OPERATE,
                                        new Text(reference, reference),
                                        "/schreibtisch/barrieren#" + reference)))
                .openTo(rights -> rights.mayAnywhere(Permission.OPERATE));
    }
}
