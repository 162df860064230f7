/** The pages about what was funded elsewhere: the collections, and the operations of each. */
@NullMarked
package org.wandelwerk.reference.web;

import org.jspecify.annotations.NullMarked;
