package org.wandelwerk.portal.web.found;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.place.MapView;
import org.wandelwerk.portal.web.Names;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.shell.Page;

/**
 * The list of projects as the index knows it, and beside it what was funded elsewhere.
 *
 * @param isOwn whether only what is recorded here was asked for
 * @param cards our own projects of this part, without those that the index knows still though they are no longer shown;
 *     none when operations of other collections were asked for, too
 * @param elsewhere the best of what others funded, asked for by the same words; {@code null} when it was asked for by
 *     something that only our own records have
 * @param beside the same on a map; {@code null} behind the first part, and when nothing that was found names a place
 * @param similar words written much like those typed; only when nothing was found
 * @param ways the procedures that projects go today
 * @param isAnew whether it begins again, as the part before came from the tables, in which it has no place
 */
public record FoundProjectsPage(
        FoundView view,
        boolean isOwn,
        List<ProjectCard> cards,
        Names names,
        @Nullable FoundView elsewhere,
        @Nullable Beside beside,
        List<String> similar,
        List<Procedure> ways,
        boolean isAnew)
        implements Page {

    /**
     * The map of what the list finds, and for what its dots stand.
     *
     * @param isNear whether one district that was chosen fills it
     */
    public record Beside(MapLevel level, boolean isNear, MapView map) {

        /** The end of the key of the text that is read aloud instead of it. */
        public String shown() {
            return isNear ? "near" : level.key();
        }
    }

    /** The same on the map. */
    public String map() {
        return view.query().behind(null).address(FoundMapPage.ADDRESS);
    }

    /** Of the list by other words and nothing else. */
    public String saying(String words) {
        return CatalogQuery.ALL.saying(words).address(view.path());
    }

    public boolean hasElsewhere() {
        return elsewhere != null && elsewhere.answer().total() > 0;
    }
}
