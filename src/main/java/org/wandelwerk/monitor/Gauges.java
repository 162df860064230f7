package org.wandelwerk.monitor;

import java.util.List;

/** Figures that a module knows of itself; they are read when somebody asks. */
public interface Gauges {

    List<Gauge> now();
}
