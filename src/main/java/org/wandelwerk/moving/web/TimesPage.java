package org.wandelwerk.moving.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wandelwerk.moving.TimesReport;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/** How long the steps of a procedure take, as a table, with the form that chooses procedure and span of time. */
public record TimesPage(TimesReport report, TimesForm form, FormErrors errors) implements Page {

    public static final String ADDRESS = ProceduresDeskPage.ADDRESS + "/zeiten";

    /** The same as a file. */
    public String file(String ending) {
        return "%s.%s?verfahren=%s&von=%s&bis=%s"
                .formatted(
                        ADDRESS,
                        ending,
                        URLEncoder.encode(report.procedure().version().procedure(), StandardCharsets.UTF_8),
                        report.from(),
                        report.until());
    }

    public String from() {
        return form.von().isEmpty() ? report.from().toString() : form.von();
    }

    public String until() {
        return form.bis().isEmpty() ? report.until().toString() : form.bis();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
