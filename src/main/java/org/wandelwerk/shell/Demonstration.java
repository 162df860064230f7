package org.wandelwerk.shell;

/** Tells whether the house shows a demonstration region, which every page must then say. */
public interface Demonstration {

    boolean isOn();
}
