package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.profile.Writer;

/** What somebody says beforehand that an idea is for decides which procedure it enters. */
class PurposeOfIdeasTest extends WriterAndOffice {

    @Autowired
    private DSLContext sql;

    @ParameterizedTest
    @CsvSource({
        "municipality, people, stark, STARK",
        "company, people, stark, STARK",
        "municipality, build, lausitz-brandenburg, Strukturentwicklung",
        "municipality, '', lausitz-brandenburg, Strukturentwicklung",
        "company, business, lausitz-brandenburg, Strukturentwicklung",
        "municipality, none-of-these, lausitz-brandenburg, Strukturentwicklung"
    })
    void itEntersTheProcedureThatIsForIt(String promoter, String purpose, String procedure, String title) {
        writer = Writer.at(new Site(port));
        var asked = writer.get("/ideen/neu?traeger=" + promoter + "&zweck=" + purpose)
                .page();
        first = Writer.path(writer.send(Form.in(asked, "/ideen/neu")).header("Location"));
        save("idee", IDEA);
        handIn();

        var key = profile().replace("/ideen/", "");
        assertThat(sql.fetchValue(
                        "select m.procedure from project.moves m join project.projects p on p.id = m.project_id where"
                                + " p.key = ? order by m.number desc limit 1",
                        key))
                .isEqualTo(procedure);
        var step = office().get("/schreibtisch/projekte/" + key + "/schritt").page();
        assertThat(step.select("dl.facts a[href*=/verfahren/]").text()).contains(title);
    }
}
