package org.wandelwerk.portal.web.figures;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.portal.web.PortalPages;
import org.wandelwerk.shell.DataLicence;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;

/** The projects per district, year and status as of a day that the reader chooses. */
@PortalPages
class StandingController {

    private static final List<String> HEAD = List.of("kreis", "jahr", "stand", "projekte", "art", "am", "quelle");

    private final StandingPages pages;
    private final DataLicence licence;
    private final Frames frames;

    StandingController(StandingPages pages, DataLicence licence, Frames frames) {
        this.pages = pages;
        this.licence = licence;
        this.frames = frames;
    }

    /** What is no day gets the form again, with what is wrong. */
    @GetMapping("/zahlen/stand")
    ResponseEntity<StandingPage> show(@RequestParam(defaultValue = "") String am) {
        var page = pages.of(am);
        var status = page.standing() == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return ResponseEntity.status(status).body(page);
    }

    @GetMapping("/zahlen/stand.csv")
    ResponseEntity<String> file(
            @RequestParam(defaultValue = "") String am, @RequestParam(defaultValue = "") String fuer) {
        var form = CsvForm.read(fuer);
        var page = pages.of(am);
        if (page.standing() == null) {
            throw new NotFound("figures as of " + am);
        }
        var rows = new ArrayList<List<?>>();
        rows.add(HEAD);
        page.decided().forEach(group -> rows.addAll(cells(group, page)));
        page.undated().forEach(group -> rows.addAll(cells(group, page)));
        return form.answer("stand-" + page.asked(), rows, licence, FileMark.of(frames.current()));
    }

    private List<List<?>> cells(StandingGroup group, StandingPage page) {
        var frame = frames.current();
        return group.lines().stream()
                .<List<?>>map(line -> cells(line, group, page, frame))
                .toList();
    }

    private static List<?> cells(StandingLine line, StandingGroup group, StandingPage page, Frame frame) {
        var district = group.district();
        var year = line.year();
        return List.of(
                district == null
                        ? frame.text("portal.figures.standing.district.unknown")
                        : district.names(frame.language()),
                year == null ? frame.text("portal.figures.undated") : year,
                frame.say(line.status()),
                line.projects(),
                frame.text("portal.figures.kind.projects"),
                page.asked(),
                frame.publicAddress().of(frame.link("/zahlen/stand?am=" + page.asked())));
    }
}
