package dev.cairn.workspace.item;

/**
 * A link of an item, Collection or Catalog to a path counted from its own folder. Links to the web
 * are not kept: nobody can tell offline where they lead.
 *
 * @param index in the list of links
 * @param rel the relation
 * @param href as it is written
 */
public record ItemLink(int index, String rel, String href) {}
