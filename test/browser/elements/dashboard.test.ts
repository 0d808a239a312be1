import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CrmDashboard } from '../../../src/elements/crm-dashboard/element.ts';
import type { DashboardState } from '../../../src/elements/crm-dashboard/state.ts';
import type { CrmKpi } from '../../../src/elements/crm-kpi/element.ts';
import '../../../src/elements/crm-leaderboard/define.ts';
import { data, kpis, mountDashboard, number, tagIn } from './boards.ts';
import { deals, pipeline, press, reaches, root, textOf, until } from './support.ts';

describe('what a dashboard lends', () => {
  it('data, period and filters, unless a tag has its own', async () => {
    const dashboard = mountDashboard({ data, period: '2024-Q2' }, kpis);
    await until(() => number(dashboard, '#won') === '6');
    await until(() => number(dashboard, '#lost') === '3');
    await until(() => number(dashboard, '#closed') === '5');
    dashboard.period = '2024-Q1';
    await until(() => number(dashboard, '#won') === '1');
    expect(number(dashboard, '#lost')).to.equal('3');
  });

  it('reaches tags in shadow roots, and those that come before it is defined or later', async () => {
    const dashboard = mountDashboard({ data, period: '2024-Q2' });
    const host = dashboard.appendChild(document.createElement('div'));
    const deep = document.createElement('crm-kpi');
    deep.setAttribute('metric', 'won-deals');
    host.attachShadow({ mode: 'open' }).append(deep);
    await until(() => textOf(deep, '.number') === '6');
    const other = mountDashboard({ data: { deals: deals().slice(0, 6) }, period: 'all' });
    other.append(host);
    await until(() => textOf(deep, '.number') === '3');
    document.body.append(deep);
    await reaches(deep, 'error');
    deep.remove();
  });

  it('its comparison to tags that compare, and none where it says so', async () => {
    const dashboard = mountDashboard({ data, period: '2024-Q2', compare: 'none' }, kpis);
    await until(() => number(dashboard, '#won') === '6');
    expect(textOf(tagIn(dashboard, '#won'), '.delta')).to.equal('');
    dashboard.change({ compare: 'previous' });
    await until(() => textOf(tagIn(dashboard, '#won'), '.delta').includes('Q1 2024'));
  });

  it('one source for all tags', async () => {
    const dashboard = mountDashboard({ data, period: '2024-Q2' }, kpis);
    await until(() => number(dashboard, '#won') === '6');
    expect(tagIn(dashboard, '#won').report).to.equal(tagIn(dashboard, '#lost').report);
  });
});

describe('exploring a dashboard', () => {
  const funnel = [
    ['crm-funnel', 'id=funnel'],
    ['crm-kpi', 'metric=open-opportunities', 'id=open'],
  ];
  const explored = async (): Promise<CrmDashboard> => {
    const dashboard = mountDashboard({ data: { deals: pipeline() }, 'as-of': '2024-06-30' }, funnel);
    await until(() => number(dashboard, '#open') === '7');
    await reaches(tagIn(dashboard, '#funnel'), 'ready');
    return dashboard;
  };
  const pick = (dashboard: Element): void => {
    press(tagIn(dashboard, '#funnel'), 'Home');
    press(tagIn(dashboard, '#funnel'), 'Enter');
  };
  const chip = (dashboard: Element): string => textOf(dashboard, '.chip');

  it('a picked mark filters the others, is shown, and once more frees them', async () => {
    const dashboard = await explored();
    const states: DashboardState[] = [];
    dashboard.addEventListener('crm-state', (event) => states.push(event.detail));
    pick(dashboard);
    await until(() => number(dashboard, '#open') === '4');
    expect(chip(dashboard)).to.contain('Stage: Prospecting');
    const rest = root(tagIn(dashboard, '#funnel')).querySelectorAll('.dim');
    expect(rest.length).to.be.greaterThan(0);
    expect(states.at(-1)?.selection?.filter).to.deep.equal([{ by: 'stage', in: ['Prospecting'] }]);
    expect(textOf(dashboard, '[role=status]')).to.contain('Prospecting');
    pick(dashboard);
    await until(() => number(dashboard, '#open') === '7');
    expect(chip(dashboard)).to.equal('');
  });

  it('a place in a ranking is called by its name alone', async () => {
    const dashboard = mountDashboard({ data, period: '2024-Q2' }, [
      ['crm-leaderboard', 'metric=won-deals', 'id=board'],
      ['crm-kpi', 'metric=won-deals', 'id=won'],
    ]);
    await reaches(tagIn(dashboard, '#board'), 'ready');
    await until(() => number(dashboard, '#won') === '6');
    press(tagIn(dashboard, '#board'), 'Home');
    press(tagIn(dashboard, '#board'), 'Enter');
    await until(() => number(dashboard, '#won') === '3');
    expect(chip(dashboard)).to.match(/^Owner: (Ana|Bo)×$/);
  });

  it('Escape frees them as well, and so does the chip', async () => {
    const dashboard = await explored();
    pick(dashboard);
    await until(() => number(dashboard, '#open') === '4');
    press(tagIn(dashboard, '#funnel'), 'Escape');
    await until(() => number(dashboard, '#open') === '7');
    pick(dashboard);
    await until(() => chip(dashboard));
    root(dashboard).querySelector<HTMLButtonElement>('.chip')!.click();
    await until(() => number(dashboard, '#open') === '7');
  });

  it('a page may prevent it', async () => {
    const dashboard = await explored();
    document.addEventListener('crm-select', (event) => event.preventDefault(), { once: true });
    pick(dashboard);
    await new Promise((resolve) => setTimeout(resolve));
    expect(dashboard.state.selection).to.equal(null);
  });

  it('a state given back shows the same', async () => {
    const dashboard = await explored();
    pick(dashboard);
    await until(() => number(dashboard, '#open') === '4');
    const kept = JSON.parse(JSON.stringify(dashboard.state)) as DashboardState;
    const other = await explored();
    other.state = kept;
    await until(() => number(other, '#open') === '4');
    other.state = JSON.parse('{"filters": 3}') as DashboardState;
    await until(() => number(other, '#open') === '7');
  });

  it('keeps the state in the address, and takes it from there', async () => {
    const before = location.href;
    const dashboard = mountDashboard({ data, period: '2024-Q2', sync: 'hash', id: 'board' }, kpis);
    await until(() => number(dashboard, '#won') === '6');
    dashboard.change({ filters: [{ by: 'owner', in: ['Ana'] }], period: '2024-Q1' });
    expect(location.hash).to.contain('board.period=2024-Q1').and.to.contain('board.is.owner=Ana');
    dashboard.remove();
    const again = mountDashboard({ data, period: '2024-Q2', sync: 'hash', id: 'board' }, kpis);
    await until(() => again.state.period === '2024-Q1');
    expect(again.state.filters).to.deep.equal([{ by: 'owner', in: ['Ana'] }]);
    history.replaceState(null, '', before);
  });

  it('says where a filter cannot reach, and shows the number without it', async () => {
    const surveys = [9, 10, 3].map((score, i) => ({
      response_id: `r${i}`,
      kind: 'nps',
      score,
      responded_at: '2024-05-01',
    }));
    const dashboard = mountDashboard({ data: { deals: deals(), surveys }, period: '2024-Q2' }, [
      ['crm-kpi', 'metric=nps', 'id=nps'],
      ['crm-kpi', 'metric=won-deals', 'id=won'],
    ]);
    await until(() => number(dashboard, '#nps') !== '');
    const value = number(dashboard, '#nps');
    dashboard.change({
      filters: [
        { by: 'pipeline', in: ['New'] },
        { by: 'owner', in: ['Ana'] },
      ],
    });
    await until(() => textOf(tagIn(dashboard, '#nps'), '[part=note]').includes('Owner'));
    expect(number(dashboard, '#nps')).to.equal(value);
    dashboard.change({ filters: [] });
    await until(() => !textOf(tagIn(dashboard, '#nps'), '[part=note]').includes('Owner'));
  });
});

describe('what a dashboard says once', () => {
  const twice = { deals: [...deals(), ...deals().slice(0, 2)] };

  it('what was found in its data: in its head, not in every card', async () => {
    const dashboard = mountDashboard({ data: twice, period: '2024-Q2' }, kpis);
    await until(() => number(dashboard, '#won') === '6');
    await until(() => textOf(dashboard, '.found summary').includes('2 rows to check'));
    expect(textOf(dashboard, '.found dl')).to.contain('repeated by a later row');
    expect(tagIn(dashboard, '#won').matches(':state(partial)')).to.equal(false);
    expect(textOf(tagIn(dashboard, '#won'), 'button.badge')).to.equal('');
    await expect(dashboard).to.be.accessible();
  });

  it('what is wrong with the data of a tag of its own the tag says, as all do where the head is left out', async () => {
    const dashboard = mountDashboard({ data: twice, period: '2024-Q2', bare: '' }, kpis);
    await until(() => textOf(tagIn(dashboard, '#won'), 'button.badge').includes('2 rows'));
    const other = mountDashboard({ data, period: '2024-Q2' }, kpis);
    tagIn(other, '#lost').data = twice;
    await until(() => textOf(tagIn(other, '#lost'), 'button.badge').includes('2 rows'));
    expect(textOf(tagIn(other, '#won'), 'button.badge')).to.equal('');
  });
});

describe('a dashboard of the kit', () => {
  it('has a period and a comparison of its own, which page and reader may change', async () => {
    const dashboard = mountDashboard({ data, view: 'state-of-the-union' });
    const filter = (): Element => root(dashboard).querySelector('crm-filter')!;
    const won = (): CrmKpi => root(dashboard).querySelector<CrmKpi>('.cell crm-kpi[metric="won-deals"]')!;
    await until(() => won() && textOf(won(), '.number') === '6');
    expect(textOf(filter(), '[popovertarget="panel-period"]'))
      .to.contain('This quarter')
      .and.to.contain('Jun 30');
    expect(won().answer!.question).to.include({ period: 'this-quarter', compare: 'year' });
    expect(dashboard.state).to.include({ period: 'this-quarter', compare: 'year' });
    dashboard.change({ period: '2024-Q1', compare: 'previous' });
    await until(() => textOf(won(), '.number') === '1');
    expect(won().answer!.question).to.include({ period: '2024-Q1', compare: 'previous' });
    dashboard.change({ period: 'all' });
    await until(() => textOf(won(), '.number') === '7');
    dashboard.period = undefined;
    await until(() => textOf(won(), '.number') === '6');
  });

  it('shows what the data can answer and folds the rest into a line', async () => {
    const dashboard = mountDashboard({ data, period: '2024-Q2', view: 'sales' });
    await until(() => root(dashboard).querySelector('.cell crm-kpi'));
    const shown = [...root(dashboard).querySelectorAll<CrmKpi>('.cell crm-kpi')];
    const close = shown.find(({ metric }) => metric === 'close-rate')!;
    await until(() => textOf(close, '.number') !== '');
    expect(textOf(close, '.beside')).to.contain('Win rate');
    expect(textOf(dashboard, '.folded summary')).to.match(/\d+ cards? needs? .*: add the file/);
    expect(shown.some(({ metric }) => metric === 'revenue')).to.equal(false);
  });

  it('passes axe, in one column and in twelve', async () => {
    const dashboard = mountDashboard({ data, period: '2024-Q2', view: 'sales' });
    await until(() => root(dashboard).querySelector('.cell crm-kpi'));
    for (const width of ['320px', '1200px']) {
      dashboard.style.width = width;
      await new Promise((resolve) => setTimeout(resolve, 100));
      await expect(dashboard).to.be.accessible();
    }
  });

  it('is walked through with Tab alone: filter, then each card with its menu and one stop a picture', async () => {
    const dashboard = mountDashboard({ data, period: '2024-Q2', view: 'sales' });
    const tags = (): CrmKpi[] => [...root(dashboard).querySelectorAll<CrmKpi>('.cell crm-kpi')];
    await until(() => tags().length && tags().every((tag) => tag.matches(':state(ready), :state(empty)')));
    const before = document.createElement('button');
    const after = document.createElement('button');
    dashboard.before(before);
    dashboard.after(after);
    const focused = (): Element => {
      let element = document.activeElement!;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    };
    before.focus();
    const stops: Element[] = [];
    for (let i = 0; i < 100 && focused() !== after; i++) {
      await sendKeys({ press: 'Tab' });
      stops.push(focused());
    }
    expect(stops.pop()).to.equal(after);
    expect(new Set(stops).size).to.equal(stops.length);
    for (const tag of tags()) {
      const wanted = [...root(tag).querySelectorAll('.more, svg.chart[tabindex]')];
      expect(stops.filter((stop) => wanted.includes(stop))).to.have.length(wanted.length);
    }
    const filter = root(root(dashboard).querySelector('crm-filter')!);
    expect(stops.indexOf(filter.querySelector('[popovertarget]')!)).to.equal(0);
    before.remove();
    after.remove();
  });

  it('tells a bad view with the good ones', async () => {
    const dashboard = mountDashboard({ data, view: 'slaes' });
    await until(() => textOf(dashboard, '.state.error').includes('state-of-the-union'));
  });
});
