package org.wandelwerk.shell;

import java.util.Set;

/** Something that stands around every page and is made from tables: it is made anew before any page is. */
public interface Surrounding {

    /** The tables with their schemas, as in {@code news.items}. */
    Set<String> tables();

    /** Makes it anew from what the tables hold now. */
    void renew();
}
