import { domOf } from '../page/dom.ts';
import { pagePrint } from '../page/page-print.ts';
import { readListing } from '../page/read-listing.ts';
import { siteOfPage } from '../page/sites/index.ts';
import { openReading } from '../page/sliced-reading.ts';
import { bring } from './bring.ts';

bring({
  reader: {
    openReading,
    pagePrint,
    readSelected: (document, url) => readListing(document, url, { selection: true }),
    siteOfPage: (document, url) => siteOfPage(domOf(document), url),
  },
});
